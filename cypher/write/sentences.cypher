// Writes the sentences of a new article.
MATCH (article:Article {id: $article})
UNWIND $rows AS row
CREATE (sentence:Sentence {id: row.id})-[:IN_ARTICLE]->(article)
SET sentence += row.properties
