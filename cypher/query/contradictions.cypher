// In what do reports contradict each other? What one sentence states and another denies of one event or relation.
// :param {limit: 50}
MATCH (denial:Claim {status: 'DENIED'})-[:SUPPORTS]->(disputed:Event|Relation)<-[:SUPPORTS]-(assertion:Claim)
WHERE assertion.status IN ['ASSERTED', 'FORMER', 'ATTRIBUTED'] AND (disputed:Event OR denial.tellsOf = 'RELATION')
MATCH (assertion)-[:STATED_IN]->(stating:Sentence)-[:IN_ARTICLE]->(one:Article)
MATCH (denial)-[:STATED_IN]->(denying:Sentence)-[:IN_ARTICLE]->(other:Article)
OPTIONAL MATCH (assertion)-[:ATTRIBUTED_TO]->(stater:Actor)
OPTIONAL MATCH (denial)-[:ATTRIBUTED_TO]->(denier:Actor)
RETURN DISTINCT disputed.type AS type, assertion.status AS status, stater.name AS statedBy, stating.text AS stated,
  one.title AS article, COLLECT { MATCH (one)-[:PUBLISHED_BY]->(publisher) RETURN publisher.name }[0] AS publisher,
  date(one.published) AS published, denier.name AS deniedBy, denying.text AS denied, other.title AS otherArticle,
  COLLECT { MATCH (other)-[:PUBLISHED_BY]->(publisher) RETURN publisher.name }[0] AS otherPublisher,
  date(other.published) AS otherPublished, disputed.id AS id
ORDER BY otherPublished IS NULL, otherPublished DESC, id, published, stated, denied, article, otherArticle
LIMIT toInteger($limit)
