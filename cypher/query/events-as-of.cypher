// Which events of an actor were known on a day, and how firmly did they stand then and now? Latest first.
// :param {actor: "Russia", asOf: "2024-12-31", limit: 50}
MATCH (:Actor {name: $actor})-[:SOURCE_OF|TARGETS]-(event:Event)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WHERE date(article.published) <= date($asOf)
WITH event, count(DISTINCT article) AS articles, count(DISTINCT article.voice) AS origins,
  collect(DISTINCT claim.status) AS statuses, max(article.published) AS last, min(sentence.text) AS sentence
RETURN coalesce(event.startDate, date(event.firstSeen)) AS day, event.type AS type,
  head([status IN ['ASSERTED', 'FORMER', 'ATTRIBUTED', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] WHERE status IN statuses]) AS status,
  event.status AS statusNow, articles, origins, date(last) AS last, sentence, event.id AS id
ORDER BY day DESC, id
LIMIT toInteger($limit)
