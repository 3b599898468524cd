// The actors that a text names: by name, else by alias, whatever the case; several when it is ambiguous.
// $phrase is the text in Lucene's syntax.
CALL () {
  CALL db.index.fulltext.queryNodes('actor_names', $phrase) YIELD node AS actor
  WHERE toLower(actor.name) = toLower($text)
  RETURN actor, 1 AS tier
  UNION
  CALL db.index.fulltext.queryNodes('actor_names', $phrase) YIELD node AS actor
  WHERE any(alias IN actor.aliases WHERE toLower(alias) = toLower($text))
  RETURN actor, 2 AS tier
}
WITH tier, collect(actor) AS actors
ORDER BY tier
LIMIT 1
UNWIND actors AS actor
RETURN actor
ORDER BY actor.articles DESC, actor.id
