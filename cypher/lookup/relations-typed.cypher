// The relations of a type, or all, those with most reports first.
MATCH (relation:Relation)
WHERE $type IS NULL OR relation.type = $type
RETURN relation.id AS id
ORDER BY relation.articles DESC, relation.lastSeen IS NULL, relation.lastSeen DESC, id
SKIP $skip
LIMIT $limit
