// Sums up what the claims about relations say, after some have gone.
UNWIND $batch.ids AS id
MATCH (relation:Relation {id: id})
CALL (relation) {
  MATCH (relation)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
  RETURN
    count(DISTINCT article) AS articles,
    count(DISTINCT article.voice) AS origins,
    count(DISTINCT CASE claim.status WHEN 'ASSERTED' THEN article END) AS asserted,
    count(DISTINCT CASE claim.status WHEN 'FORMER' THEN article END) AS former,
    count(DISTINCT CASE claim.status WHEN 'ATTRIBUTED' THEN article END) AS attributed,
    count(DISTINCT CASE claim.status WHEN 'PLANNED' THEN article END) AS planned,
    count(DISTINCT CASE claim.status WHEN 'HYPOTHETICAL' THEN article END) AS hypothetical,
    count(DISTINCT CASE claim.status WHEN 'DENIED' THEN article END) AS denied,
    max(claim.confidence) AS confidence,
    min(article.published) AS firstSeen,
    max(article.published) AS lastSeen,
    min(claim.startDate) AS startDate,
    max(claim.endDate) AS endDate,
    collect(DISTINCT claim.precision) AS precisions,
    collect(DISTINCT claim.value) AS values
}
SET relation += {
  articles: articles, origins: origins, asserted: asserted, former: former, attributed: attributed, planned: planned,
  hypothetical: hypothetical, denied: denied, confidence: confidence, firstSeen: firstSeen, lastSeen: lastSeen,
  startDate: startDate, endDate: endDate,
  precision: last([precision IN ['DAY', 'WEEK', 'MONTH', 'YEAR', 'LONGER'] WHERE precision IN precisions]),
  values: COLLECT { UNWIND values AS value RETURN value ORDER BY value }
}
