// The ids by which judgements speak of an actor: its own, and those of names that mean no other actor.
MATCH (actor:Actor {id: $actor})
OPTIONAL MATCH (actor)<-[:TAKEN_FOR]-(profile:Profile)
WITH actor, CASE WHEN profile.scope IS NULL THEN profile.name ELSE profile.name + '@' + profile.scope END AS name
WITH actor, collect(DISTINCT name) AS names
UNWIND names + actor.id AS id
WITH DISTINCT actor, id
WHERE id = actor.id OR NOT EXISTS { MATCH (:Actor {id: id}) }
RETURN id
ORDER BY id
