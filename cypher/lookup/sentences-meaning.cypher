// Sentences that mean something like a vector and pass a filter, the nearest first, among so many that are nearest.
CALL db.index.vector.queryNodes('sentence_meaning', $depth, $vector) YIELD node AS sentence, score
MATCH (sentence)-[:IN_ARTICLE]->(article:Article)
WHERE ($filter.since IS NULL OR article.published >= $filter.since)
  AND ($filter.before IS NULL OR article.published < $filter.before)
  AND ($filter.publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(by:Publisher) WHERE by.name = $filter.publisher })
RETURN sentence.id AS id, sentence.text AS text, 2 * score - 1 AS score
ORDER BY score DESC, id
LIMIT $depth
