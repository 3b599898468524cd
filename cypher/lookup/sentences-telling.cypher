// Sentences that hold some of the words and pass a filter, the best match first, among so many that match best.
// $query is in Lucene's syntax. What was loaded a moment ago is waited for.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL db.index.fulltext.queryNodes('sentence_words', $query, {limit: $depth}) YIELD node AS sentence, score
MATCH (sentence)-[:IN_ARTICLE]->(article:Article)
WHERE ($filter.since IS NULL OR article.published >= $filter.since)
  AND ($filter.before IS NULL OR article.published < $filter.before)
  AND ($filter.publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(by:Publisher) WHERE by.name = $filter.publisher })
  AND ($filter.actor IS NULL OR EXISTS { MATCH (sentence)-[:MENTIONS]->(named:Actor) WHERE named.id = $filter.actor })
RETURN sentence.id AS id, sentence.text AS text, score
ORDER BY score DESC, id
LIMIT $depth
