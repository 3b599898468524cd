// Ties claims to the events that they tell of, with the reason.
UNWIND $batch.rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (event:Event {id: row.event})
CREATE (claim)-[:SUPPORTS {account: row.account, reason: row.reason}]->(event)
