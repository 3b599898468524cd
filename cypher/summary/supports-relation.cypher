// Ties claims to the relations that they support.
UNWIND $batch.rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (relation:Relation {id: row.relation})
CREATE (claim)-[:SUPPORTS]->(relation)
