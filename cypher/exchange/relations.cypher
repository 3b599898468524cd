// Relations with the names of their subjects and objects, in the order of their ids, from one on.
MATCH (relation:Relation)
WHERE relation.id > $after
WITH relation
ORDER BY relation.id
LIMIT toInteger($limit)
OPTIONAL MATCH (subject:Actor {id: relation.subject})
OPTIONAL MATCH (object:Actor {id: relation.object})
RETURN relation.id AS id, relation {.*, subjectName: subject.name, objectName: object.name} AS line
ORDER BY relation.id
