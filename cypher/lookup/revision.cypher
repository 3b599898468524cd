// The revision of an article that is in the graph.
MATCH (article:Article {id: $id})
RETURN article.revision AS revision
