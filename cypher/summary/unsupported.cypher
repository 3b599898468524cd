// Takes away the events and relations that no claim supports any more.
UNWIND $batch.ids AS id
MATCH (supported:Event|Relation {id: id})
WHERE NOT EXISTS { (supported)<-[:SUPPORTS]-(:Claim) }
DETACH DELETE supported
