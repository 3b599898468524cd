// What is announced or agreed to, but not reported as done or called off? Latest first.
// :param {since: "2022-01-01", limit: 50}
MATCH (event:Event)
WHERE (event.status = 'PLANNED' OR event.futureOf IS NOT NULL AND NOT event.status IN ['DENIED', 'HYPOTHETICAL'])
  AND NOT EXISTS { (event)-[:BECAME]->() }
WITH event, coalesce(event.startDate, date(event.lastSeen)) AS day
WHERE day IS NULL OR day >= date($since)
ORDER BY day IS NULL, day DESC, event.id
LIMIT toInteger($limit)
MATCH (event)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(sentence:Sentence)
RETURN day, coalesce(event.futureOf, event.type) AS what, event.status AS status,
  COLLECT { MATCH (actor:Actor)-[:SOURCE_OF]->(event) RETURN actor.name AS name ORDER BY name } AS who,
  COLLECT { MATCH (event)-[:TARGETS]->(actor:Actor) RETURN actor.name AS name ORDER BY name } AS toWhom,
  sentence.text AS sentence
ORDER BY day IS NULL, day DESC, event.id
