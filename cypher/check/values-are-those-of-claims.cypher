// The values of every relation are those that its claims give, sorted.
// :param {}
MATCH (relation:Relation)
WITH relation, COLLECT {
  MATCH (relation)<-[:SUPPORTS]-(claim:Claim)
  WHERE claim.value IS NOT NULL
  RETURN DISTINCT claim.value AS value ORDER BY value
} AS values
WHERE relation.values IS NULL OR relation.values <> values
RETURN relation.id AS id, 'values are ' + size(coalesce(relation.values, [])) + ' instead of the ' + size(values) + ' of its claims' AS what
