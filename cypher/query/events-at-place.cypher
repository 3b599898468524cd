// What happened at a place? Latest first.
// :param {place: "Brussels", limit: 50}
MATCH (event:Event)-[:TOOK_PLACE_IN]->(:Actor {name: $place})
MATCH (event)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(sentence:Sentence)
RETURN coalesce(event.startDate, date(event.firstSeen)) AS day, event.type AS type, event.status AS status,
  COLLECT { MATCH (actor:Actor)-[:SOURCE_OF]->(event) RETURN actor.name AS name ORDER BY name } AS who,
  COLLECT { MATCH (event)-[:TARGETS]->(actor:Actor) RETURN actor.name AS name ORDER BY name } AS toWhom,
  sentence.text AS sentence
ORDER BY day IS NULL, day DESC, event.id
LIMIT toInteger($limit)
