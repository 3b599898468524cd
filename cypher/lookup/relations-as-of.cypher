// Relations as they were known on a day, as they held on a day, or both, those with most reports first.
// Each is summed up from the claims that count, and left out when none does. What no day is given for is taken to hold when it is reported, and what lasts from the first such report to the last.
UNWIND $ids AS id
MATCH (relation:Relation {id: id})<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH relation, claim, sentence, article, date(article.published) AS day,
  claim.tellsOf = 'RELATION' AND claim.status = 'ASSERTED' AND claim.startDate IS NULL AND claim.endDate IS NULL AS lasts
WHERE $asOf IS NULL OR day <= $asOf
WITH relation, toLower(claim.value) AS value, min(CASE WHEN lasts THEN day END) AS first, max(CASE WHEN lasts THEN day END) AS last,
  collect({claim: claim, sentence: sentence, article: article, day: day, lasts: lasts}) AS reports
UNWIND reports AS report
WITH relation, report.claim AS claim, report.sentence AS sentence, report.article AS article, report.day AS day,
  report.lasts AND first <= $at AND $at <= last AS spans
WHERE $at IS NULL OR claim.status IN ['ASSERTED', 'FORMER', 'ATTRIBUTED'] AND CASE
  WHEN claim.startDate IS NULL AND claim.endDate IS NULL THEN claim.modality <> 'FORMER' AND (spans OR day = $at)
  ELSE coalesce(claim.startDate <= $at, true) AND coalesce($at <= claim.endDate, true)
    AND (claim.modality <> 'FORMER' OR coalesce($at < day, true))
END
WITH relation,
  count(DISTINCT article) AS articles,
  count(DISTINCT article.voice) AS origins,
  count(DISTINCT CASE claim.status WHEN 'ASSERTED' THEN article END) AS asserted,
  collect(DISTINCT claim.status) AS statuses,
  max(claim.confidence) AS confidence,
  min(article.published) AS firstSeen,
  max(article.published) AS lastSeen,
  min(claim.startDate) AS startDate,
  max(claim.endDate) AS endDate,
  collect(DISTINCT claim.precision) AS precisions,
  collect(DISTINCT claim.value) AS values,
  collect({claim: claim, sentence: sentence, article: article}) AS known
WITH *, coalesce(lastSeen, datetime({epochSeconds: 0})) AS seen
WHERE articles <= $after.articles AND ($after.id IS NULL OR articles < $after.articles OR seen < $after.seen
  OR seen = $after.seen AND relation.id > $after.id)
WITH *
ORDER BY articles DESC, seen DESC, relation.id
LIMIT $limit
MATCH (subject:Actor {id: relation.subject})
OPTIONAL MATCH (object:Actor {id: relation.object})
CALL (known) {
  UNWIND known AS one
  WITH one.claim AS claim, one.sentence AS sentence, one.article AS article
  ORDER BY claim.status = 'ASSERTED' DESC, claim.confidence DESC, claim.id
  LIMIT $evidence
  OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
  WITH claim, sentence, article, publisher, speaker
  ORDER BY claim.status = 'ASSERTED' DESC, claim.confidence DESC, claim.id
  RETURN collect({
    claim: claim, sentence: sentence {.text, .start, .end}, article: article {.id, .title, .url, .published},
    publisher: publisher.name, speaker: speaker {.id, .name, .type}
  }) AS evidence
}
RETURN relation {
    .id, .type, .quadClass, articles: articles, origins: origins, asserted: asserted, confidence: confidence,
    firstSeen: firstSeen, lastSeen: lastSeen, startDate: startDate, endDate: endDate,
    precision: last([precision IN ['DAY', 'WEEK', 'MONTH', 'YEAR', 'LONGER'] WHERE precision IN precisions]),
    values: COLLECT { UNWIND values AS value RETURN value ORDER BY value },
    status: head([status IN ['ASSERTED', 'FORMER', 'ATTRIBUTED', 'PLANNED', 'HYPOTHETICAL', 'DENIED'] WHERE status IN statuses])
  } AS relation,
  subject {.id, .name, .type} AS subject, object {.id, .name, .type} AS object, evidence
ORDER BY articles DESC, seen DESC, relation.id
