// Which wording of some articles is in the graph.
UNWIND $ids AS id
MATCH (article:Article {id: id})
WHERE article.revision IS NOT NULL
RETURN DISTINCT article.id AS id, article.revision AS revision
