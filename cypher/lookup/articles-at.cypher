// The articles that stand on a page, whatever its address there, and pass a filter, behind a place in their order; the latest first.
MATCH (article:Article {address: $filter.address})
WHERE ($filter.since IS NULL OR article.published >= $filter.since)
  AND ($filter.before IS NULL OR article.published < $filter.before)
  AND ($filter.publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(by:Publisher) WHERE by.name = $filter.publisher })
  AND ($filter.actor IS NULL OR EXISTS { MATCH (article)-[:NAMES]->(named:Actor) WHERE named.id = $filter.actor })
WITH article, coalesce(article.published, datetime('0001-01-01T00:00:00Z')) AS published
WHERE $after.id IS NULL OR published < $after.published OR published = $after.published AND article.id > $after.id
RETURN article.id AS id, published, 0.0 AS score
ORDER BY published DESC, id
LIMIT $limit
