// How many articles name each of some actors.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id, actor.articles AS articles
