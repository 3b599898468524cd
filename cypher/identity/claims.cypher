// The claims of articles that are about some of those whom they name.
UNWIND $batch.rows AS row
MATCH (:Article {id: row.article})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(claim:Claim)
WHERE row.number IN claim.sources OR row.number IN claim.targets
  OR row.number = claim.location OR row.number = claim.speaker
RETURN DISTINCT claim.id AS id
