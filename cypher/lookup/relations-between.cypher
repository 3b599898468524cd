// The relations from some actors to others, those with most reports first; with $eitherWay also those back.
UNWIND $subjects AS one
UNWIND $objects AS other
UNWIND CASE WHEN $eitherWay THEN [[one, other], [other, one]] ELSE [[one, other]] END AS pair
WITH pair[0] AS subject, pair[1] AS object
MATCH (relation:Relation {subject: subject, object: object})
USING INDEX SEEK relation:Relation(subject, object)
WHERE $type IS NULL OR relation.type = $type
RETURN DISTINCT relation.id AS id, relation.articles AS articles, relation.lastSeen AS lastSeen
ORDER BY articles DESC, lastSeen IS NULL, lastSeen DESC, id
SKIP $skip
LIMIT $limit
