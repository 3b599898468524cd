// Ties to events where they took place.
UNWIND $batch.rows AS row
MATCH (event:Event {id: row.event})
MATCH (actor:Actor {id: row.actor})
MERGE (event)-[:TOOK_PLACE_IN]->(actor)
