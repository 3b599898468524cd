// Which wording of some articles is in the graph, since when, and by which rules it was read.
UNWIND $batch.ids AS id
MATCH (article:Article {id: id})
RETURN DISTINCT id, article.revision AS revision, article.version AS version, article.title AS title,
  article.published AS published, article.loaded AS loaded
