// The events of some types that pass a filter, behind a place in their order; the latest first.
// Sorting by the type too lets the index give those of each in order, so that few are read.
UNWIND $of.types AS type
CALL (type) {
  MATCH (event:Event)
  USING INDEX SEEK event:Event(type, began)
  WHERE event.type = type AND event.began >= $filter.since AND event.began <= $after.began
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
  RETURN event
  ORDER BY event.type DESC, event.began DESC, event.id
  LIMIT $limit
}
RETURN event.id AS id, event.began AS began
ORDER BY began DESC, id
LIMIT $limit
