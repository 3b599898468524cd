// The events of an actor between two days, latest first, each with the best of its evidence.
// An event without a day of its own stands on the day of the first report.
MATCH (:Actor {id: $actor})-[:SOURCE_OF|TARGETS]-(event:Event)
WITH DISTINCT event, coalesce(event.startDate, date(event.firstSeen)) AS day
WHERE ($since IS NULL OR day >= $since) AND ($until IS NULL OR day <= $until) AND (NOT $factsOnly OR event.asserted > 0)
WITH event, day
ORDER BY day IS NULL, day DESC, event.id
LIMIT $limit
CALL (event) {
  MATCH (event)<-[:SUPPORTS]-(claim:Claim)
  WITH claim
  ORDER BY claim.status = 'ASSERTED' DESC, claim.confidence DESC, claim.id
  LIMIT 1
  MATCH (claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
  RETURN {
    claim: claim, sentence: sentence, article: article {.id, .title, .url, .published},
    publisher: publisher.name, speaker: speaker {.id, .name, .type}
  } AS evidence
}
RETURN event, day, evidence,
  COLLECT { MATCH (event)<-[:SOURCE_OF]-(source:Actor) RETURN source {.id, .name, .type} AS one ORDER BY one.id } AS sources,
  COLLECT { MATCH (event)-[:TARGETS]->(target:Actor) RETURN target {.id, .name, .type} AS one ORDER BY one.id } AS targets,
  COLLECT { MATCH (event)-[:TOOK_PLACE_IN]->(place:Actor) RETURN place {.id, .name, .type} AS one ORDER BY one.id } AS places
ORDER BY day IS NULL, day DESC, event.id
