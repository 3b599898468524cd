// Draws the relationship between two actors for each relation that has none yet.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
WHERE relation.drawnAs IS NULL AND relation.object IS NOT NULL
MATCH (subject:Actor {id: relation.subject})
MATCH (object:Actor {id: relation.object})
CREATE (subject)-[drawn:$(relation.type)]->(object)
SET drawn.id = relation.id, relation.drawnAs = elementId(drawn)
