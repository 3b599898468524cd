// Takes away the relationships of relations that no claim supports any more.
UNWIND $batch.ids AS id
MATCH (relation:Relation {id: id})
WHERE NOT EXISTS { (relation)<-[:SUPPORTS]-(:Claim) }
WITH id, relation.drawnAs AS drawnAs
MATCH ()-[drawn]->()
WHERE elementId(drawn) = drawnAs AND drawn.id = id
DELETE drawn
