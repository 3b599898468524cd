// Every actor is what the articles that name it say in all: names add up, of two values the first in order stays.
// :param {}
MATCH (actor:Actor)
CALL (actor) {
  MATCH (actor)<-[named:NAMES]-(:Article)
  RETURN {
    articles: count(named), wikidata: min(named.wikidata), wikipedia: min(named.wikipedia),
    country: min(named.country), identifiedBy: min(named.identifiedBy)
  } AS said
}
WITH actor, said, COLLECT {
  MATCH (actor)<-[named:NAMES]-(:Article)
  UNWIND named.aliases + [named.name] AS alias
  RETURN DISTINCT alias ORDER BY alias
} AS names
UNWIND [name IN ['articles', 'wikidata', 'wikipedia', 'country', 'identifiedBy']
  WHERE coalesce(toString(actor[name]), '') <> coalesce(toString(said[name]), '')]
  + CASE WHEN actor.name IS NULL OR NOT actor.name IN names THEN ['name'] ELSE [] END
  + CASE WHEN actor.aliases IS NULL OR actor.aliases <> [name IN names WHERE name <> actor.name] THEN ['aliases'] ELSE [] END AS name
RETURN actor.id AS id, name + ' is not what its articles say' AS what
