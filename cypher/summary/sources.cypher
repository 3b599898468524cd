// Ties to events who did them.
UNWIND $batch.rows AS row
MATCH (event:Event {id: row.event})
MATCH (actor:Actor {id: row.actor})
MERGE (actor)-[:SOURCE_OF]->(event)
