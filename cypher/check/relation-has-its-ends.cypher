// Every relation leads to the subject and the object that it names.
// :param {}
MATCH (relation:Relation)
WITH relation,
  COLLECT { MATCH (relation)-[:SUBJECT]->(actor:Actor) RETURN actor.id AS id ORDER BY id } AS subjects,
  COLLECT { MATCH (relation)-[:OBJECT]->(actor:Actor) RETURN actor.id AS id ORDER BY id } AS objects
WHERE relation.subject IS NULL OR subjects <> [relation.subject]
  OR objects <> CASE WHEN relation.object IS NULL THEN [] ELSE [relation.object] END
RETURN relation.id AS id, 'it leads from ' + size(subjects) + ' to ' + size(objects) + ' actors that are not those it names' AS what
