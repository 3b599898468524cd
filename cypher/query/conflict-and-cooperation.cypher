// How do two actors treat each other, month by month? Events by family and direction, reported as facts.
// :param {first: "Russia", second: "Ukraine"}
UNWIND [[$first, $second], [$second, $first]] AS pair
MATCH (one:Actor {name: pair[0]})-[:SOURCE_OF]->(event:Event {status: 'ASSERTED'})-[:TARGETS]->(other:Actor {name: pair[1]})
WITH one, other, event, coalesce(event.startDate, date(event.firstSeen)) AS day
RETURN day.year AS year, day.month AS month, one.name AS source, other.name AS target,
  event.quadClass AS family, count(event) AS events, collect(DISTINCT event.type) AS types
ORDER BY year, month, source, family
