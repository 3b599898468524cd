// Who did how much of what to whom, period by period; what equals agree on, talk about or do together counts in both directions.
UNWIND $of.types AS type
MATCH (event:Event)
USING INDEX SEEK event:Event(type, began)
WHERE event.type = type AND event.began >= $filter.since AND event.began <= $filter.until
  AND ($filter.statuses IS NULL OR event.status IN $filter.statuses)
MATCH (source:Actor)-[:SOURCE_OF]->(event)
CALL (event, source) {
  MATCH (event)-[:TARGETS]->(target:Actor)
  RETURN target
  UNION
  MATCH (target:Actor)-[:SOURCE_OF]->(event)
  WHERE target <> source AND event.type IN ['AGREE', 'CONSULT', 'COOPERATE'] AND NOT EXISTS { (event)-[:TARGETS]->() }
  RETURN target
}
WITH event, source, target, date.truncate($unit, event.began) AS period
WHERE ($of.actors IS NULL OR source.id IN $of.actors OR target.id IN $of.actors)
  AND (NOT $filter.onlyCountries OR source:Country AND target:Country)
WITH period, source, target, count(*) AS events, sum(event.articles) AS articles,
  sum(CASE event.quadClass WHEN 'VERBAL_COOPERATION' THEN 1 ELSE 0 END) AS verbalCooperation,
  sum(CASE event.quadClass WHEN 'MATERIAL_COOPERATION' THEN 1 ELSE 0 END) AS materialCooperation,
  sum(CASE event.quadClass WHEN 'VERBAL_CONFLICT' THEN 1 ELSE 0 END) AS verbalConflict,
  sum(CASE event.quadClass WHEN 'MATERIAL_CONFLICT' THEN 1 ELSE 0 END) AS materialConflict
WHERE $after.period IS NULL OR period > $after.period OR period = $after.period AND (source.id > $after.source
  OR source.id = $after.source AND target.id > $after.target)
RETURN period, source {.id, .name, .country} AS source, target {.id, .name, .country} AS target,
  verbalCooperation, materialCooperation, verbalConflict, materialConflict, events, articles
ORDER BY period, source.id, target.id
LIMIT $limit
