// Which actors are called so? Names, aliases and words of them, most often in the news first.
// :param {text: "Blinken", limit: 20}
CALL db.index.fulltext.queryNodes('actor_names', '"' + replace(replace($text, '"', ' '), '\\', ' ') + '"') YIELD node AS actor, score
RETURN actor.name AS name, actor.type AS type, actor.country AS country, actor.aliases AS aliases,
  actor.articles AS articles, actor.id AS id
ORDER BY score * (1 + log(1 + actor.articles)) DESC, id
LIMIT toInteger($limit)
