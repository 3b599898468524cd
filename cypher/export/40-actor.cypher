// Actors with the number of relationships that go out from them to others, in the order of their ids, from one on.
MATCH (actor:Actor)
WHERE actor.id > $after
RETURN actor.id AS id, actor {.*, relationships: COUNT { (actor)-->(:Actor) }} AS line
ORDER BY actor.id
LIMIT toInteger($limit)
