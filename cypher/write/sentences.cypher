// Writes the sentences of new articles; they wait for their vectors.
UNWIND $batch.rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.sentences AS properties
CREATE (sentence:Sentence:Unembedded)-[:IN_ARTICLE]->(article)
SET sentence = properties
