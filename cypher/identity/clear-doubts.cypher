// Takes away that some actors may be one.
UNWIND $batch.rows AS row
MATCH (:Actor {id: row.one})-[doubt:MAY_BE]->(:Actor {id: row.other})
DELETE doubt
