// Gathers again what the articles that are left say of actors.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)<-[named:NAMES]-(:Article)
  RETURN count(named) AS articles, min(named.name) AS name, min(named.wikidata) AS wikidata,
    min(named.wikipedia) AS wikipedia, min(named.country) AS country, min(named.identifiedBy) AS identifiedBy
}
SET actor += {
  articles: articles, name: name, wikidata: wikidata, wikipedia: wikipedia, country: country, identifiedBy: identifiedBy,
  aliases: COLLECT {
    MATCH (actor)<-[named:NAMES]-(:Article)
    UNWIND named.aliases + [named.name] AS alias
    WITH DISTINCT alias
    WHERE alias <> name
    RETURN alias ORDER BY alias
  }
}
