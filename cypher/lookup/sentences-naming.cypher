// Sentences that mention an actor and pass a filter, those first that mean most the like of a vector, whatever else is nearer.
MATCH (:Actor {id: $filter.actor})<-[:MENTIONS]-(mentioning:Sentence)
WITH DISTINCT mentioning AS sentence
WHERE sentence.embedding IS NOT NULL
MATCH (sentence)-[:IN_ARTICLE]->(article:Article)
WHERE ($filter.since IS NULL OR article.published >= $filter.since)
  AND ($filter.before IS NULL OR article.published < $filter.before)
  AND ($filter.publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(by:Publisher) WHERE by.name = $filter.publisher })
RETURN sentence.id AS id, sentence.text AS text, 2 * vector.similarity.cosine(sentence.embedding, $vector) - 1 AS score
ORDER BY score DESC, id
LIMIT $depth
