// Who is for an actor and who is against it? Deeds and words reported as facts, those with most reports first.
// :param {actor: "Ukraine", limit: 50}
MATCH (other:Actor)-[relationship]->(:Actor {name: $actor})
WHERE relationship.asserted > 0 AND relationship.quadClass IS NOT NULL
RETURN other.name AS actor,
  CASE WHEN relationship.quadClass ENDS WITH 'COOPERATION' THEN 'for' ELSE 'against' END AS side,
  collect(DISTINCT type(relationship)) AS how, sum(relationship.asserted) AS articles,
  date(max(relationship.lastSeen)) AS last
ORDER BY articles DESC, actor, side
LIMIT toInteger($limit)
