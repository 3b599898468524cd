// Takes away the actors that no article names any more.
UNWIND $batch.ids AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)<-[:NAMES]-(:Article) }
DETACH DELETE actor
