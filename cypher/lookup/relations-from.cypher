// The relations of some actors, those with most reports first; with $eitherWay also those of others to them.
CALL () {
  UNWIND $actors AS actor
  MATCH (relation:Relation {subject: actor})
  USING INDEX SEEK relation:Relation(subject)
  WHERE $type IS NULL OR relation.type = $type
  RETURN relation
  UNION
  UNWIND CASE WHEN $eitherWay THEN $actors ELSE [] END AS actor
  MATCH (relation:Relation {object: actor})
  USING INDEX SEEK relation:Relation(object)
  WHERE $type IS NULL OR relation.type = $type
  RETURN relation
}
RETURN relation.id AS id
ORDER BY relation.articles DESC, relation.lastSeen IS NULL, relation.lastSeen DESC, id
SKIP $skip
LIMIT $limit
