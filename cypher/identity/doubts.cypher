// Writes which actors may be one.
UNWIND $batch.rows AS row
MATCH (one:Actor {id: row.one})
MATCH (other:Actor {id: row.other})
MERGE (one)-[doubt:MAY_BE]->(other)
SET doubt.score = row.score, doubt.reason = row.reason
