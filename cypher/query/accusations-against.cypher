// Who accuses an actor, of what, and who says so?
// :param {actor: "Russia", limit: 50}
MATCH (accuser:Actor)<-[:SUBJECT]-(relation:Relation {type: 'ACCUSED'})-[:OBJECT]->(:Actor {name: $actor})
MATCH (relation)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN accuser.name AS accuser, claim.status AS status, coalesce(speaker.name, publisher.name) AS saidBy,
  sentence.text AS sentence, article.title AS article, date(article.published) AS published
ORDER BY published IS NULL, published IS NULL, published DESC, claim.id
LIMIT toInteger($limit)
