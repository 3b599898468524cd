// Every event and relation stands as the strongest of its claims.
// :param {}
MATCH (supported:Event|Relation)
WITH supported, COLLECT { MATCH (supported)<-[:SUPPORTS]-(claim:Claim) RETURN DISTINCT claim.status } AS claimed
WITH supported, [status IN ['ASSERTED', 'FORMER', 'ATTRIBUTED', 'PLANNED', 'HYPOTHETICAL', 'DENIED']
  WHERE status IN claimed][0] AS strongest
WHERE supported.status IS NULL OR strongest IS NULL OR supported.status <> strongest
RETURN supported.id AS id, 'status is ' + coalesce(supported.status, 'missing') + ' instead of ' + coalesce(strongest, 'one of its claims') AS what
