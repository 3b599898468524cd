// What people have decided, in the order of the ids, from one on.
MATCH (judgement:Judgement)
WHERE judgement.id > $after
RETURN judgement.id AS id, judgement {.*} AS line
ORDER BY judgement.id
LIMIT toInteger($limit)
