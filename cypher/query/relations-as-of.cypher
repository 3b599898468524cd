// What was known of an actor on a day? Its relations, summed up from the articles published up to it.
// :param {actor: "Antony Blinken", asOf: "2024-12-31", limit: 50}
MATCH (:Actor {name: $actor})<-[:SUBJECT]-(relation:Relation)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WHERE date(article.published) <= date($asOf)
WITH relation, count(DISTINCT article) AS articles, count(DISTINCT article.voice) AS origins,
  count(DISTINCT CASE claim.status WHEN 'ASSERTED' THEN article END) AS asserted, collect(DISTINCT claim.status) AS statuses,
  collect(DISTINCT claim.value) AS values, max(article.published) AS last
OPTIONAL MATCH (relation)-[:OBJECT]->(object:Actor)
RETURN relation.type AS type, object.name AS object, COLLECT { UNWIND values AS value RETURN value ORDER BY value } AS values,
  head([status IN ['ASSERTED', 'FORMER', 'ATTRIBUTED', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] WHERE status IN statuses]) AS status,
  relation.status AS statusNow, articles, origins, asserted, date(last) AS last, relation.id AS id
ORDER BY articles DESC, type, object, id
LIMIT toInteger($limit)
