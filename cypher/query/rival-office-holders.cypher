// Which persons are said to hold one office of one body at the same time? Each with the days for which reports say so.
// :param {office: "Prime Minister", limit: 50}
MATCH (relation:Relation {type: 'HOLDS_OFFICE'})<-[:SUPPORTS]-(claim:Claim {status: 'ASSERTED'})-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WHERE toLower(claim.value) = toLower($office)
WITH relation, date(article.published) AS day, claim, article
WITH relation, min(coalesce(claim.startDate, day)) AS start, max(coalesce(claim.endDate, day)) AS end,
  count(DISTINCT article) AS articles
WITH relation.object AS body, collect({holder: relation.subject, start: start, end: end, articles: articles, id: relation.id}) AS holders
UNWIND holders AS one
UNWIND holders AS other
WITH body, one, other
WHERE one.holder < other.holder AND one.start <= other.end AND other.start <= one.end
MATCH (of:Actor {id: body})
MATCH (holder:Actor {id: one.holder})
MATCH (rival:Actor {id: other.holder})
RETURN of.name AS of, holder.name AS holder, one.start AS from, one.end AS to, one.articles AS articles, one.id AS id,
  rival.name AS rival, other.start AS rivalFrom, other.end AS rivalTo, other.articles AS rivalArticles, other.id AS rivalId
ORDER BY of, holder, rival, id, rivalId
LIMIT toInteger($limit)
