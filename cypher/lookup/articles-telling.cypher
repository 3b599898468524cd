// The articles that hold words and pass a filter, behind a place in their order; the best match first, or the latest.
// $query is in Lucene's syntax. What was loaded a moment ago is waited for.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL db.index.fulltext.queryNodes('article_words', $query) YIELD node AS article, score
WITH article, score
WHERE ($filter.since IS NULL OR article.published >= $filter.since)
  AND ($filter.before IS NULL OR article.published < $filter.before)
  AND ($filter.address IS NULL OR article.address = $filter.address)
  AND ($filter.publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(by:Publisher) WHERE by.name = $filter.publisher })
  AND ($filter.actor IS NULL OR EXISTS { MATCH (article)-[:NAMES]->(named:Actor) WHERE named.id = $filter.actor })
WITH article, CASE WHEN $byScore THEN score ELSE 0.0 END AS score, coalesce(article.published, datetime('0001-01-01T00:00:00Z')) AS published
WHERE $after.id IS NULL OR score < $after.score OR score = $after.score AND (published < $after.published
  OR published = $after.published AND article.id > $after.id)
RETURN article.id AS id, published, score
ORDER BY score DESC, published DESC, id
LIMIT $limit
