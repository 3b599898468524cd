// Ties the claims that give an account of an event to another event.
UNWIND $batch.rows AS row
MATCH (:Event {id: row.from})<-[before:SUPPORTS {account: row.account}]-(claim:Claim)
MATCH (event:Event {id: row.event})
DELETE before
CREATE (claim)-[:SUPPORTS {account: row.account, reason: CASE WHEN claim.sharedAccount IS NULL THEN row.reason ELSE $batch.shared + row.reason END}]->(event)
