// Actors whose names or aliases resemble a text, best match first; of equal matches the one more often in the news.
// $query is in Lucene's syntax, $text is what was typed.
CALL db.index.fulltext.queryNodes('actor_names', $query, {limit: 200}) YIELD node AS actor, score
WITH actor, score * (1 + log(1 + actor.articles)) * CASE
  WHEN toLower(actor.name) = toLower($text) THEN 20
  WHEN any(alias IN actor.aliases WHERE toLower(alias) = toLower($text)) THEN 10
  ELSE 1
END AS score
RETURN actor, score
ORDER BY score DESC, actor.id
LIMIT $limit
