// Some actors by their ids.
UNWIND $batch.ids AS id
MATCH (actor:Actor {id: id})
RETURN DISTINCT actor
ORDER BY actor.id
