// What does one relation rest on? Its claims with sentence, offsets, article and publisher.
// :param {subject: "Russia", type: "ATTACKED", object: "Ukraine", limit: 50}
MATCH (:Actor {name: $subject})<-[:SUBJECT]-(relation:Relation {type: $type})-[:OBJECT]->(:Actor {name: $object})
MATCH (relation)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN claim.status AS status, speaker.name AS saidBy, sentence.text AS sentence, sentence.start AS start,
  sentence.end AS end, article.id AS article, publisher.name AS publisher, date(article.published) AS published,
  claim.rule AS rule, claim.confidence AS confidence
ORDER BY published IS NULL, published IS NULL, published DESC, claim.id
LIMIT toInteger($limit)
