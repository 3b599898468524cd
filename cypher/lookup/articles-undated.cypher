// The articles of which the time of publication is not known, behind a place in the order of their ids.
MATCH (article:Article)
USING INDEX SEEK article:Article(id)
WHERE article.id > coalesce($after.id, '') AND article.published IS NULL
RETURN article.id AS id, datetime('0001-01-01T00:00:00Z') AS published, 0.0 AS score
ORDER BY id
LIMIT $limit
