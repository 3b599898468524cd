// Every article has at most one publisher.
// :param {}
MATCH (article:Article)
WITH article, COUNT { (article)-[:PUBLISHED_BY]->(:Publisher) } AS publishers
WHERE publishers > 1
RETURN article.id AS id, 'it has ' + publishers AS what
