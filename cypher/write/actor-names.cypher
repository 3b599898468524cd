// Writes what is known of actors.
UNWIND $batch.rows AS row
MATCH (actor:Actor {id: row.id})
SET actor += row.properties
