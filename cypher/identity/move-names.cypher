// Moves what articles say of somebody from one actor to another.
UNWIND $batch.rows AS row
MATCH (to:Actor {id: row.to})
MATCH (article:Article {id: row.article})-[before:NAMES {number: row.number}]->(:Actor {id: row.from})
CREATE (article)-[named:NAMES]->(to)
SET named = properties(before)
DELETE before
