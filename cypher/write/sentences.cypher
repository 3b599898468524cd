// Writes the sentences of new articles.
UNWIND $batch.rows AS row
MATCH (article:Article {id: row.article})
UNWIND row.sentences AS properties
CREATE (sentence:Sentence)-[:IN_ARTICLE]->(article)
SET sentence = properties
