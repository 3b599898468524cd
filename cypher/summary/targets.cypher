// Ties to events to whom they were done.
UNWIND $batch.rows AS row
MATCH (event:Event {id: row.event})
MATCH (actor:Actor {id: row.actor})
MERGE (event)-[:TARGETS]->(actor)
