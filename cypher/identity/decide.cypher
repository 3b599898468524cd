// Writes whom profiles are taken for, how surely and why.
UNWIND $batch.rows AS row
MATCH (profile:Profile {id: row.id})
MATCH (actor:Actor {id: row.actor})
OPTIONAL MATCH (profile)-[before:TAKEN_FOR]->(:Actor)
DELETE before
WITH DISTINCT profile, actor, row
SET profile.actor = row.actor, profile.score = row.score, profile.reason = row.reason
CREATE (profile)-[:TAKEN_FOR {score: row.score, reason: row.reason}]->(actor)
