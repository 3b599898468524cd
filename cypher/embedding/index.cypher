// The index that finds sentences by their vectors, if this Neo4j has it.
SHOW INDEXES YIELD name
WHERE name = 'sentence_meaning'
RETURN name
