// What all articles say of some actors.
UNWIND $batch.ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)<-[named:NAMES]-(:Article)
  WITH named.name AS name, named.aliases AS aliases, named.wikidata AS wikidata, named.wikipedia AS wikipedia,
    named.country AS country, named.identifiedBy AS identifiedBy, count(*) AS articles
  RETURN collect({
    name: name, aliases: aliases, wikidata: wikidata, wikipedia: wikipedia, country: country, identifiedBy: identifiedBy
  }) AS said, sum(articles) AS articles
}
RETURN id, said, articles
