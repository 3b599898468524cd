// A picture of the way from one relation to its claims, sentences, articles and publishers.
// :param {subject: "Russia", object: "Ukraine", limit: 10}
MATCH ends = (:Actor {name: $subject})<-[:SUBJECT]-(relation:Relation)-[:OBJECT]->(:Actor {name: $object})
WITH ends, relation
ORDER BY relation.articles DESC, relation.id
LIMIT 1
MATCH way = (relation)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
OPTIONAL MATCH source = (article)-[:PUBLISHED_BY]->(:Publisher)
RETURN ends, way, source
LIMIT toInteger($limit)
