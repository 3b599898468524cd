// Some articles and all that share a voice with one of them.
UNWIND $batch.ids AS id
MATCH (article:Article {id: id})
WITH DISTINCT article.voice AS voice
MATCH (article:Article {voice: voice})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN article.id AS id, article.title AS title, article.text AS text, article.published AS published,
  article.author AS author, article.address AS address, publisher.name AS publisher, article.voice AS voice
