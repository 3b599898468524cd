// Gathers again the values that the claims that are left give to relations.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
SET relation.values = COLLECT {
  MATCH (relation)<-[:SUPPORTS]-(claim:Claim)
  WHERE claim.value IS NOT NULL
  RETURN DISTINCT claim.value AS value ORDER BY value
}
