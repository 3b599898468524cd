// Who held an office of a country or organization on a day, by what was reported up to another?
// :param {of: "United States", at: "2024-12-02", asOf: "2099-12-31", limit: 50}
MATCH (:Actor {name: $of})<-[:OBJECT]-(relation:Relation {type: 'HOLDS_OFFICE'})<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH relation, claim, sentence, article, date(article.published) AS day,
  claim.status = 'ASSERTED' AND claim.startDate IS NULL AND claim.endDate IS NULL AS lasts
WHERE day <= date($asOf)
WITH relation, toLower(claim.value) AS office, min(CASE WHEN lasts THEN day END) AS first, max(CASE WHEN lasts THEN day END) AS last,
  collect({claim: claim, sentence: sentence, article: article, day: day, lasts: lasts}) AS reports
UNWIND reports AS report
WITH relation, report.claim AS claim, report.sentence AS sentence, report.article AS article, report.day AS day, date($at) AS at,
  report.lasts AND first <= date($at) <= last AS spans
WHERE claim.status IN ['ASSERTED', 'FORMER', 'ATTRIBUTED'] AND CASE
  WHEN claim.startDate IS NULL AND claim.endDate IS NULL THEN claim.modality <> 'FORMER' AND (spans OR day = at)
  ELSE coalesce(claim.startDate <= at, true) AND coalesce(at <= claim.endDate, true) AND (claim.modality <> 'FORMER' OR at < day)
END
MATCH (relation)-[:SUBJECT]->(person:Actor)
RETURN person.name AS person, claim.value AS office, claim.status AS status, claim.startDate AS start, claim.endDate AS end,
  claim.precision AS precision, sentence.text AS sentence, article.title AS article, day AS published, relation.id AS id
ORDER BY person, office, published, claim.id
LIMIT toInteger($limit)
