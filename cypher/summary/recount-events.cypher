// Sums up what the claims about events say.
UNWIND $batch.ids AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)<-[tie:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
  RETURN
    count(DISTINCT article) AS articles,
    count(DISTINCT article.voice) AS origins,
    count(DISTINCT CASE claim.status WHEN 'ASSERTED' THEN article END) AS asserted,
    count(DISTINCT CASE claim.status WHEN 'ATTRIBUTED' THEN article END) AS attributed,
    count(DISTINCT CASE claim.status WHEN 'PLANNED' THEN article END) AS planned,
    count(DISTINCT CASE claim.status WHEN 'HYPOTHETICAL' THEN article END) AS hypothetical,
    count(DISTINCT CASE claim.status WHEN 'DENIED' THEN article END) AS denied,
    max(claim.confidence) AS confidence,
    min(article.published) AS firstSeen,
    max(article.published) AS lastSeen,
    min(claim.quote) AS trigger,
    collect(DISTINCT claim.type) AS types,
    min(claim.type) AS firstType,
    collect(DISTINCT tie.account) AS accounts,
    collect(DISTINCT claim.contexts) AS contexts
}
WITH *, CASE WHEN event.family IN types THEN event.family ELSE firstType END AS type
SET event += {
  articles: articles, origins: origins, asserted: asserted, former: 0, attributed: attributed, planned: planned,
  hypothetical: hypothetical, denied: denied, confidence: confidence, firstSeen: firstSeen, lastSeen: lastSeen,
  trigger: trigger, type: type, quadClass: $quadClasses[type],
  began: coalesce(event.startDate, date(firstSeen), date('0001-01-01')),
  futureOf: CASE WHEN type <> event.family THEN event.family END,
  accounts: COLLECT { UNWIND accounts AS account RETURN account ORDER BY account },
  contexts: COLLECT { UNWIND contexts AS some UNWIND some AS context RETURN DISTINCT context ORDER BY context }
}
