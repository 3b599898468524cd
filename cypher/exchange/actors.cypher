// Actors in the order of their ids, from one on.
MATCH (actor:Actor)
WHERE actor.id > $after
RETURN actor.id AS id, actor {.*} AS line
ORDER BY actor.id
LIMIT toInteger($limit)
