// The relations of some types that pass a filter, behind a place in their order; those with most reports first.
// Sorting by the type too lets the index give those of each in order, so that few are read.
UNWIND $of.types AS type
CALL (type) {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(type, articles)
  WHERE relation.type = type AND relation.articles <= $after.articles
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
  RETURN relation, seen
  ORDER BY relation.type DESC, relation.articles DESC, seen DESC, relation.id
  LIMIT $limit
}
RETURN DISTINCT relation.id AS id, relation.articles AS articles, seen
ORDER BY articles DESC, seen DESC, id
LIMIT $limit
