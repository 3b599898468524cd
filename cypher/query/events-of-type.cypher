// Which events of a PLOVER type took place in a period?
// :param {type: "CONSULT", since: "2022-01-01", until: "2099-12-31", limit: 50}
MATCH (event:Event {type: $type, status: 'ASSERTED'})
WITH event, coalesce(event.startDate, date(event.firstSeen)) AS day
WHERE date($since) <= day <= date($until)
ORDER BY day IS NULL, day DESC, event.id
LIMIT toInteger($limit)
OPTIONAL MATCH (event)-[:TOOK_PLACE_IN]->(place:Actor)
RETURN day, event.mode AS mode, event.trigger AS trigger,
  COLLECT { MATCH (actor:Actor)-[:SOURCE_OF]->(event) RETURN actor.name AS name ORDER BY name } AS who,
  COLLECT { MATCH (event)-[:TARGETS]->(actor:Actor) RETURN actor.name AS name ORDER BY name } AS toWhom,
  place.name AS place, event.contexts AS contexts, event.id AS id
ORDER BY day IS NULL, day DESC, id
