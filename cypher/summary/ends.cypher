// Ties new relations to their actors and draws the relationship between these.
UNWIND $batch.ids AS id
MATCH (relation:Relation {id: id})
MATCH (subject:Actor {id: relation.subject})
CREATE (relation)-[:SUBJECT]->(subject)
WITH relation, subject
MATCH (object:Actor {id: relation.object})
CREATE (relation)-[:OBJECT]->(object)
CREATE (subject)-[drawn:$(relation.type)]->(object)
SET drawn.id = relation.id, relation.drawnAs = elementId(drawn)
