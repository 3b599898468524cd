// The events at a place or in its country that pass a filter, behind a place in their order; the latest first.
CALL () {
  MATCH (event:Event)-[:TOOK_PLACE_IN]->(:Actor {id: $of.place})
  RETURN event
  UNION
  MATCH (event:Event)
  USING INDEX SEEK event:Event(country, began)
  WHERE event.country = $of.country AND event.began >= $filter.since AND event.began <= $after.began
  RETURN event
}
WITH event
WHERE event.began >= $filter.since AND event.began <= $after.began
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
RETURN event.id AS id, event.began AS began
ORDER BY began DESC, id
LIMIT $limit
