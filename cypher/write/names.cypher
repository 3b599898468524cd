// Writes which actors new articles name, and what they say of them.
UNWIND $batch.rows AS row
MATCH (article:Article {id: row.article})
MATCH (actor:Actor {id: row.actor})
CREATE (article)-[named:NAMES]->(actor)
SET named = row.properties
