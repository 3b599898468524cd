// Events by id, in the order of the ids, each with who took part and where, the tolls that reports give, and the best of its evidence.
UNWIND range(0, size($ids) - 1) AS position
MATCH (event:Event {id: $ids[position]})
CALL (event) {
  MATCH (event)<-[:SUPPORTS]-(claim:Claim)
  WITH claim
  ORDER BY claim.status = 'ASSERTED' DESC, claim.confidence DESC, claim.id
  LIMIT $evidence
  MATCH (claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
  WITH claim, sentence, article, publisher, speaker
  ORDER BY claim.status = 'ASSERTED' DESC, claim.confidence DESC, claim.id
  RETURN collect({
    claim: claim, sentence: sentence {.text, .start, .end}, article: article {.id, .title, .url, .published},
    publisher: publisher.name, speaker: speaker {.id, .name, .type}
  }) AS evidence
}
CALL (event) {
  MATCH (event)<-[:SUPPORTS]-(claim:Claim)
  UNWIND ['killed', 'wounded', 'detained', 'abducted'] AS harm
  WITH harm, claim[harm] AS least, claim[harm + 'AtMost'] AS most
  WHERE least IS NOT NULL
  WITH harm, least, most, count(*) AS claims
  ORDER BY harm, least, most
  RETURN collect({harm: harm, least: least, most: most, claims: claims}) AS tolls
}
RETURN event, evidence, tolls,
  COLLECT { MATCH (actor:Actor)-[:SOURCE_OF]->(event) RETURN actor {.id, .name, .type} ORDER BY actor.id } AS sources,
  COLLECT { MATCH (event)-[:TARGETS]->(actor:Actor) RETURN actor {.id, .name, .type} ORDER BY actor.id } AS targets,
  COLLECT { MATCH (event)-[:TOOK_PLACE_IN]->(actor:Actor) RETURN actor {.id, .name, .type} ORDER BY actor.id } AS places
ORDER BY position
