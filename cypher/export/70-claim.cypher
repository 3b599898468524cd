// Claims with their sentences and what they support, in the order of their ids, from one on.
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim
ORDER BY claim.id
LIMIT toInteger($limit)
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN claim.id AS id, claim {
  .*, article: article.id, sentenceId: sentence.id, sentence: sentence.text,
  events: COLLECT {
    MATCH (claim)-[:SUPPORTS]->(event:Event)
    RETURN event {
      .id, .futureOf, .mode,
      sources: COLLECT { MATCH (event)<-[:SOURCE_OF]-(actor:Actor) RETURN actor.id AS id ORDER BY id },
      targets: COLLECT { MATCH (event)-[:TARGETS]->(actor:Actor) RETURN actor.id AS id ORDER BY id },
      places: COLLECT { MATCH (event)-[:TOOK_PLACE_IN]->(actor:Actor) RETURN actor.id AS id ORDER BY id }
    } ORDER BY event.id
  },
  relations: COLLECT {
    MATCH (claim)-[:SUPPORTS]->(relation:Relation)
    RETURN relation {.id, .type, .subject, .object} ORDER BY relation.id
  }
} AS line
ORDER BY claim.id
