// Takes hold of an article for this transaction and tells which revision of it is in the graph.
MERGE (article:Article {id: $id})
SET article.loaded = coalesce(article.loaded, datetime())
RETURN article.revision AS revision
