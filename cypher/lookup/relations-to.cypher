// The relations to an actor that pass a filter, behind a place in their order; those with most reports first.
// The object is the same for all, but sorting by it too lets the index give them in order, so that few are read.
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(object, articles)
WHERE relation.object = $of.actor AND relation.articles <= $after.articles
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
  AND relation.confidence >= $filter.confidence AND relation.origins >= $filter.origins
WITH relation, coalesce(relation.lastSeen, datetime({epochSeconds: 0})) AS seen
WHERE $after.id IS NULL OR relation.articles < $after.articles OR seen < $after.seen
  OR seen = $after.seen AND relation.id > $after.id
RETURN relation.id AS id, relation.articles AS articles, seen
ORDER BY relation.object DESC, articles DESC, seen DESC, id
LIMIT $limit
