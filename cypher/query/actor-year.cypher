// What did an actor do in a year, and what was done to it? Events per month, role and type.
// :param {actor: "NATO", year: 2024}
MATCH (:Actor {name: $actor})-[part:SOURCE_OF|TARGETS]-(event:Event)
WITH event, coalesce(event.startDate, date(event.firstSeen)) AS day,
  CASE type(part) WHEN 'SOURCE_OF' THEN 'source' ELSE 'target' END AS role
WHERE day.year = toInteger($year)
RETURN day.month AS month, role, event.type AS type, event.status AS status, count(DISTINCT event) AS events
ORDER BY month, role, events DESC, type, status
