// What is an actor quoted as saying of others? Claims attributed to it, which are not facts of ours.
// :param {speaker: "Antony Blinken", limit: 50}
MATCH (:Actor {name: $speaker})<-[:ATTRIBUTED_TO]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN claim.type AS type, claim.status AS status, claim.quote AS quote, sentence.text AS sentence,
  article.title AS article, date(article.published) AS published
ORDER BY published IS NULL, published IS NULL, published DESC, claim.id
LIMIT toInteger($limit)
