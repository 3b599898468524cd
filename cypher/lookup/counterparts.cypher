// With whom an actor has relations, those most reported first: how many relations, and in how many reports of which family.
CALL () {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subject, articles)
  WHERE relation.subject = $id AND relation.articles > 0 AND relation.object IS NOT NULL
  RETURN relation, relation.object AS other
  UNION ALL
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(object, articles)
  WHERE relation.object = $id AND relation.articles > 0
  RETURN relation, relation.subject AS other
}
WITH other, count(*) AS relations, sum(relation.articles) AS reports, sum(relation.asserted) AS asserted,
  sum(CASE WHEN relation.quadClass ENDS WITH 'COOPERATION' THEN relation.articles ELSE 0 END) AS cooperation,
  sum(CASE WHEN relation.quadClass ENDS WITH 'CONFLICT' THEN relation.articles ELSE 0 END) AS conflict,
  min(relation.firstSeen) AS firstSeen, max(relation.lastSeen) AS lastSeen
WHERE reports < $after.reports OR reports = $after.reports AND other > $after.id
ORDER BY reports DESC, other
LIMIT $limit
MATCH (actor:Actor {id: other})
RETURN actor {.id, .name, .type} AS actor, relations, reports, asserted, cooperation, conflict, firstSeen, lastSeen
ORDER BY reports DESC, actor.id
