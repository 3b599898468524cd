// What is denied, and who asserts it nevertheless? Denials first where reports contradict each other.
// :param {limit: 50}
MATCH (claim:Claim {negated: true})-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
MATCH (claim)-[:SUPPORTS]->(relation:Relation)-[:SUBJECT]->(subject:Actor)
OPTIONAL MATCH (relation)-[:OBJECT]->(object:Actor)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
RETURN subject.name AS subject, relation.type AS type, object.name AS object, relation.denied AS deniedBy,
  relation.asserted AS assertedBy, speaker.name AS saidBy, sentence.text AS sentence, date(article.published) AS published
ORDER BY assertedBy > 0 DESC, published IS NULL, published DESC, claim.id
LIMIT toInteger($limit)
