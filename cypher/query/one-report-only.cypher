// Which facts rest on one report only? Those we are least sure of first.
// :param {type: "ATTACKED", limit: 50}
MATCH (relation:Relation {type: $type})
WHERE relation.origins = 1 AND relation.asserted = 1
MATCH (subject:Actor)<-[:SUBJECT]-(relation)-[:OBJECT]->(object:Actor)
MATCH (relation)<-[:SUPPORTS]-(claim:Claim {status: 'ASSERTED'})-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN subject.name AS subject, relation.type AS type, object.name AS object, sentence.text AS sentence,
  article.title AS article, date(article.published) AS published, claim.confidence AS confidence
ORDER BY confidence, claim.id
LIMIT toInteger($limit)
