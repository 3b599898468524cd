// Every relation of two actors has one relationship between them; one without an object has none.
// :param {}
MATCH (relation:Relation)
WITH relation, COUNT {
  MATCH ()-[drawn]->()
  WHERE elementId(drawn) = relation.drawnAs AND drawn.id = relation.id
} AS drawn
WHERE drawn <> CASE WHEN relation.object IS NULL THEN 0 ELSE 1 END
RETURN relation.id AS id, CASE drawn WHEN 0 THEN 'no relationship is found' ELSE 'a relationship is found' END AS what
