// What is connected with what? Relationship types with the labels at either end and how many there are.
// :param {}
MATCH (from)-[relationship]->(to)
RETURN [label IN labels(from) WHERE label <> 'Actor'] AS from, type(relationship) AS type,
  [label IN labels(to) WHERE label <> 'Actor'] AS to, count(*) AS relationships
ORDER BY type, relationships DESC
