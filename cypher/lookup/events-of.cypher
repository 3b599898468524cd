// The events in which an actor takes part in some roles that pass a filter, behind a place in their order; the latest first.
MATCH (:Actor {id: $of.actor})-[role:SOURCE_OF|TARGETS]-(event:Event)
WHERE type(role) IN $of.roles AND event.began >= $filter.since AND event.began <= $after.began
  AND ($after.id IS NULL OR event.began < $after.began OR event.id > $after.id)
  AND ($filter.types IS NULL OR event.type IN $filter.types OR event.futureOf IN $filter.futures)
  AND ($filter.quadClasses IS NULL OR event.quadClass IN $filter.quadClasses)
  AND ($filter.modes IS NULL OR event.mode IN $filter.modes)
  AND ($filter.contexts IS NULL OR any(context IN event.contexts WHERE context IN $filter.contexts))
  AND ($filter.statuses IS NULL OR event.status IN $filter.statuses)
  AND ($filter.confidence IS NULL OR event.confidence >= $filter.confidence)
  AND ($filter.origins IS NULL OR event.origins >= $filter.origins)
  AND ($filter.phase IS NULL OR event.phase = $filter.phase)
  AND ($filter.outcomes IS NULL OR 'OPEN' IN $filter.outcomes AND NOT EXISTS { (event)-[:BECAME]->() }
    OR EXISTS { MATCH (event)-[became:BECAME]->() WHERE became.outcome IN $filter.outcomes })
  AND ($filter.actor IS NULL OR EXISTS { MATCH (event)-[:SOURCE_OF|TARGETS]-(one:Actor) WHERE one.id = $filter.actor })
  AND ($filter.source IS NULL OR EXISTS { MATCH (event)<-[:SOURCE_OF]-(one:Actor) WHERE one.id = $filter.source })
  AND ($filter.target IS NULL OR EXISTS { MATCH (event)-[:TARGETS]->(one:Actor) WHERE one.id = $filter.target })
  AND ($filter.place IS NULL AND $filter.country IS NULL OR event.country = $filter.country
    OR EXISTS { MATCH (event)-[:TOOK_PLACE_IN]->(one:Actor) WHERE one.id = $filter.place })
RETURN DISTINCT event.id AS id, event.began AS began
ORDER BY began DESC, id
LIMIT $limit
