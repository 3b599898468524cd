// Every relationship between two actors is that of one relation and says the same as it in every property.
// :param {}
MATCH (subject:Actor)-[drawn]->(object:Actor)
WHERE type(drawn) <> 'MAY_BE'
OPTIONAL MATCH (relation:Relation {id: drawn.id})
WITH drawn, subject, object, relation, [name IN keys(drawn) + ['status', 'values', 'articles', 'origins', 'asserted', 'firstSeen', 'lastSeen', 'confidence', 'quadClass', 'startDate', 'endDate', 'precision']
  WHERE coalesce(toStringOrNull(drawn[name]), '') <> coalesce(toStringOrNull(relation[name]), '')
    OR (drawn[name] IS NULL) <> (relation[name] IS NULL)] AS names
WITH drawn, relation, CASE
  WHEN relation IS NULL THEN 'no relation has its id'
  WHEN relation.drawnAs IS NULL OR relation.drawnAs <> elementId(drawn) THEN 'its relation knows another relationship'
  WHEN relation.type <> type(drawn) THEN 'its relation is of type ' + relation.type
  WHEN relation.subject <> subject.id OR relation.object <> object.id THEN 'its relation is between others'
  WHEN size(names) > 0 THEN names[0] + ' differs from its relation'
  WHEN coalesce(drawn.values, []) <> coalesce(relation.values, []) THEN 'values differs from its relation'
END AS what
WHERE what IS NOT NULL
RETURN coalesce(drawn.id, type(drawn)) AS id, what
