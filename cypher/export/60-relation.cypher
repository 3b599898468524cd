// Relations in the order of their ids, from one on.
MATCH (relation:Relation)
WHERE relation.id > $after
RETURN relation.id AS id, relation {.*} AS line
ORDER BY relation.id
LIMIT toInteger($limit)
