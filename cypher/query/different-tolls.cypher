// Of which events do reports give different tolls? How many people at least and at most, report by report.
// :param {limit: 50}
MATCH (event:Event)<-[:SUPPORTS]-(claim:Claim)
UNWIND ['killed', 'wounded', 'detained', 'abducted'] AS harm
WITH event, harm, claim, claim[harm] AS least, claim[harm + 'AtMost'] AS most
WHERE least IS NOT NULL
WITH event, harm, collect({claim: claim, least: least, most: most}) AS told,
  count(DISTINCT toString(least) + ' ' + coalesce(toString(most), '')) AS tolls
WHERE tolls > 1
UNWIND told AS one
WITH event, harm, tolls, one.claim AS claim, one.least AS least, one.most AS most
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN DISTINCT event.startDate AS day, event.type AS type, harm, least, most, claim.status AS status, speaker.name AS saidBy,
  sentence.text AS sentence, article.title AS article, publisher.name AS publisher, date(article.published) AS published,
  event.id AS event
ORDER BY day IS NULL, day DESC, event, harm, least, most, published, sentence, article
LIMIT toInteger($limit)
