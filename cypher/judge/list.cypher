// What people have decided, behind a place in its order, last first; with $id that one judgement, with $ids those of some actors.
MATCH (judgement:Judgement)
WHERE ($id IS NULL OR judgement.id = $id)
  AND ($ids IS NULL OR judgement.one IN $ids OR judgement.other IN $ids)
  AND ($after.id IS NULL OR judgement.at < $after.at OR judgement.at = $after.at AND judgement.id > $after.id)
RETURN judgement
ORDER BY judgement.at DESC, judgement.id
LIMIT $limit
