// The relations to some actors, those with most reports first.
UNWIND $actors AS actor
MATCH (relation:Relation {object: actor})
USING INDEX SEEK relation:Relation(object)
WHERE $type IS NULL OR relation.type = $type
RETURN relation.id AS id
ORDER BY relation.articles DESC, relation.lastSeen IS NULL, relation.lastSeen DESC, id
SKIP $skip
LIMIT $limit
