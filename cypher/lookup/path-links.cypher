// The relations that pass a filter between the actors of some pairs, in either direction.
UNWIND $of.pairs AS pair
UNWIND [[pair[0], pair[1]], [pair[1], pair[0]]] AS ends
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(subject, object)
WHERE relation.subject = ends[0] AND relation.object = ends[1]
  AND ($filter.confidence = 0 OR relation.confidence >= $filter.confidence)
  AND ($filter.origins = 0 OR relation.origins >= $filter.origins)
  AND (NOT $factsOnly OR relation.asserted > 0)
  AND ($filter.types IS NULL OR relation.type IN $filter.types)
  AND ($filter.statuses IS NULL OR relation.status IN $filter.statuses)
  AND ($filter.since IS NULL OR relation.lastSeen >= $filter.since)
  AND ($filter.before IS NULL OR relation.firstSeen < $filter.before)
  AND ($filter.since IS NULL OR $filter.before IS NULL
    OR relation.firstSeen >= $filter.since OR relation.lastSeen < $filter.before
    OR EXISTS {
      MATCH (relation)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(report:Article)
      WHERE report.published >= $filter.since AND report.published < $filter.before
    })
RETURN pair[0] AS from, pair[1] AS to, relation.id AS relation, relation.origins AS origins, relation.confidence AS confidence
