// What people have decided, last first.
MATCH (judgement:Judgement)
RETURN judgement {.*} AS judgement
ORDER BY judgement.at DESC, judgement.id
SKIP $skip
LIMIT $limit
