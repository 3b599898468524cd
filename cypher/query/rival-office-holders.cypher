// Which persons are said to hold one office of one body at the same time? Of any that one person holds at a time, unless one is given.
// :param {office: "", limit: 50}
MATCH (relation:Relation {type: 'HOLDS_OFFICE'})<-[:SUPPORTS]-(claim:Claim {status: 'ASSERTED'})-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH relation, claim, article, date(article.published) AS day, toLower(claim.value) AS office
WHERE office = toLower($office)
  // The head of a whole, or of one part that the title names. No deputies and no title that a cabinet has several of.
  OR $office = '' AND NOT office =~ '.*\\b(?:vice|deputy|assistant|under|co|former|junior|minister of state)\\b.*'
    AND office =~ '(?:.* )?(?:head of (?:state|government)|president|prime minister|premier|chancellor|king|queen|monarch|emperor|emir|pope|secretary[ -]general|director[ -]general|general secretary|attorney general|chair(?:man|woman|person)?|speaker|chief executive(?: officer)?|ceo|commander[ -]in[ -]chief|secretary of .+|minister (?:of|for) .+|(?!cabinet|senior|government)[a-z]+ minister)'
WITH relation, office, min(coalesce(claim.startDate, day)) AS start, max(coalesce(claim.endDate, day)) AS end,
  count(DISTINCT article) AS articles
WITH relation.object AS body, office,
  collect({holder: relation.subject, start: start, end: end, articles: articles, id: relation.id}) AS holders
UNWIND holders AS one
UNWIND holders AS other
WITH body, office, one, other
WHERE one.holder < other.holder AND one.start <= other.end AND other.start <= one.end
MATCH (of:Actor {id: body})
MATCH (holder:Actor {id: one.holder})
MATCH (rival:Actor {id: other.holder})
RETURN of.name AS of, office, holder.name AS holder, one.start AS from, one.end AS to, one.articles AS articles, one.id AS id,
  rival.name AS rival, other.start AS rivalFrom, other.end AS rivalTo, other.articles AS rivalArticles, other.id AS rivalId
ORDER BY of, office, holder, rival, id, rivalId
LIMIT toInteger($limit)
