// Everything between two actors in either direction, with the sentences it rests on.
// :param {first: "NATO", second: "Ukraine", limit: 50}
UNWIND [[$first, $second], [$second, $first]] AS pair
MATCH (one:Actor {name: pair[0]})
MATCH (other:Actor {name: pair[1]})
MATCH (relation:Relation {subject: one.id, object: other.id})<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN one.name AS subject, relation.type AS type, other.name AS object, claim.status AS status,
  claim.value AS value, sentence.text AS sentence, article.title AS article, date(article.published) AS published,
  claim.confidence AS confidence
ORDER BY published IS NULL, published IS NULL, published DESC, type, claim.id
LIMIT toInteger($limit)
