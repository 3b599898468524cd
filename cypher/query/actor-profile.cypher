// Who is this? Offices, memberships and other lasting relations of an actor, then what it most often does to whom.
// :param {actor: "Antony Blinken", limit: 40}
MATCH (:Actor {name: $actor})<-[:SUBJECT]-(relation:Relation)
OPTIONAL MATCH (relation)-[:OBJECT]->(object:Actor)
RETURN relation.type AS type, object.name AS object, relation.values AS values, relation.status AS status,
  relation.articles AS articles, date(relation.firstSeen) AS first, date(relation.lastSeen) AS last
ORDER BY relation.quadClass IS NULL DESC, articles DESC, type, object
LIMIT toInteger($limit)
