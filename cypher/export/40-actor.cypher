// Actors with how many relationships go out from them and who may be the same, in the order of their ids, from one on.
MATCH (actor:Actor)
WHERE actor.id > $after
WITH actor
ORDER BY actor.id
LIMIT toInteger($limit)
RETURN actor.id AS id, actor {
  .*,
  relationships: COUNT { MATCH (actor)-[drawn]->(:Actor) WHERE drawn.id IS NOT NULL },
  mayBe: COLLECT { MATCH (actor)-[doubt:MAY_BE]->(other:Actor) RETURN doubt {.*, actor: other.id} ORDER BY other.id }
} AS line
ORDER BY actor.id
