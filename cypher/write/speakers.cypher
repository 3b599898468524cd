// Ties claims to those who are named as saying so.
UNWIND $batch.rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (speaker:Actor {id: row.speaker})
MERGE (claim)-[:ATTRIBUTED_TO]->(speaker)
