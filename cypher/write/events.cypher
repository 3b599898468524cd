// Writes events with who took part and where, and counts one more article for each.
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
  ON CREATE SET event += row.properties, event.articles = 0, event.origins = 0, event.confidence = 0.0,
    event.asserted = 0, event.former = 0, event.attributed = 0, event.planned = 0, event.hypothetical = 0, event.denied = 0
SET event.articles = event.articles + 1,
    event.origins = event.origins + 1,
    event.asserted = event.asserted + row.standings.asserted,
    event.former = event.former + row.standings.former,
    event.attributed = event.attributed + row.standings.attributed,
    event.planned = event.planned + row.standings.planned,
    event.hypothetical = event.hypothetical + row.standings.hypothetical,
    event.denied = event.denied + row.standings.denied,
    event.confidence = CASE WHEN event.confidence > row.confidence THEN event.confidence ELSE row.confidence END,
    event.firstSeen = CASE WHEN event.firstSeen < row.seen THEN event.firstSeen ELSE coalesce(row.seen, event.firstSeen) END,
    event.lastSeen = CASE WHEN event.lastSeen > row.seen THEN event.lastSeen ELSE coalesce(row.seen, event.lastSeen) END
WITH event, row
CALL (event, row) {
  UNWIND row.sources AS id
  MATCH (actor:Actor {id: id})
  MERGE (actor)-[:SOURCE_OF]->(event)
}
CALL (event, row) {
  UNWIND row.targets AS id
  MATCH (actor:Actor {id: id})
  MERGE (event)-[:TARGETS]->(actor)
}
CALL (event, row) {
  MATCH (place:Actor {id: row.location})
  MERGE (event)-[:TOOK_PLACE_IN]->(place)
}
