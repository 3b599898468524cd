// The articles that speak with some voices.
UNWIND $batch.ids AS voice
MATCH (article:Article {voice: voice})
RETURN article.id AS id
