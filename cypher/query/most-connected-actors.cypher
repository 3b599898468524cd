// Who is connected to most others by relations reported as facts?
// :param {limit: 20}
MATCH (actor:Actor)-[relationship]-(other:Actor)
WHERE relationship.asserted > 0
RETURN actor.name AS actor, actor.type AS type, count(DISTINCT other) AS others, count(relationship) AS relations,
  actor.articles AS articles
ORDER BY others DESC, relations DESC, actor
LIMIT toInteger($limit)
