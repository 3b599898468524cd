// The actors that a Wikidata item is about, most often in the news first.
MATCH (actor:Actor {wikidata: $item})
RETURN actor
ORDER BY actor.articles DESC, actor.id
