// What people have decided, last first; with $id that one judgement.
MATCH (judgement:Judgement)
WHERE $id IS NULL OR judgement.id = $id
RETURN judgement
ORDER BY judgement.at DESC, judgement.id
SKIP $skip
LIMIT $limit
