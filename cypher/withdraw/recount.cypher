// Counts again what the claims that are left say of events and relations.
UNWIND $ids AS id
MATCH (supported:Event|Relation {id: id})
CALL (supported) {
  MATCH (supported)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
  RETURN
    count(DISTINCT article) AS articles,
    count(DISTINCT CASE claim.status WHEN 'ASSERTED' THEN article END) AS asserted,
    count(DISTINCT CASE claim.status WHEN 'FORMER' THEN article END) AS former,
    count(DISTINCT CASE claim.status WHEN 'ATTRIBUTED' THEN article END) AS attributed,
    count(DISTINCT CASE claim.status WHEN 'PLANNED' THEN article END) AS planned,
    count(DISTINCT CASE claim.status WHEN 'HYPOTHETICAL' THEN article END) AS hypothetical,
    count(DISTINCT CASE claim.status WHEN 'DENIED' THEN article END) AS denied,
    max(claim.confidence) AS confidence,
    min(article.published) AS firstSeen,
    max(article.published) AS lastSeen
}
SET supported += {
  articles: articles, origins: articles, asserted: asserted, former: former, attributed: attributed, planned: planned,
  hypothetical: hypothetical, denied: denied, confidence: confidence, firstSeen: firstSeen, lastSeen: lastSeen
}
