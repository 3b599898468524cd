// Events with who took part, where, and what became of them, in the order of their ids, from one on.
MATCH (event:Event)
WHERE event.id > $after
WITH event
ORDER BY event.id
LIMIT toInteger($limit)
RETURN event.id AS id, event {
  .*,
  sources: COLLECT { MATCH (event)<-[:SOURCE_OF]-(actor:Actor) RETURN actor.id AS id ORDER BY id },
  targets: COLLECT { MATCH (event)-[:TARGETS]->(actor:Actor) RETURN actor.id AS id ORDER BY id },
  places: COLLECT { MATCH (event)-[:TOOK_PLACE_IN]->(actor:Actor) RETURN actor.id AS id ORDER BY id },
  became: COLLECT { MATCH (event)-[became:BECAME]->(later:Event) RETURN became {.*, event: later.id} ORDER BY later.id }
} AS line
ORDER BY event.id
