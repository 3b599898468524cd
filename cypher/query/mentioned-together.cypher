// Who appears in the same articles as an actor, and are the two related by anything that is stated?
// :param {actor: "NATO", limit: 30}
MATCH (actor:Actor {name: $actor})<-[:NAMES]-(article:Article)-[:NAMES]->(other:Actor)
WITH actor, other, count(article) AS articles
ORDER BY articles DESC, other.name
LIMIT toInteger($limit)
RETURN other.name AS other, other.type AS type, articles,
  COLLECT {
    MATCH (actor)-[relationship]-(other)
    RETURN DISTINCT type(relationship) AS type ORDER BY type
  } AS relations
ORDER BY articles DESC, other
