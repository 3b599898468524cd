// Who met whom? Meetings, visits, calls and talks reported as facts, latest first.
// :param {since: "2022-01-01", until: "2099-12-31", limit: 50}
MATCH (one:Actor)-[met:MET]->(other:Actor)
WHERE met.asserted > 0
  AND (met.lastSeen IS NULL OR date(met.lastSeen) >= date($since))
  AND (met.firstSeen IS NULL OR date(met.firstSeen) <= date($until))
RETURN one.name AS one, other.name AS other, met.asserted AS articles, date(met.firstSeen) AS first,
  date(met.lastSeen) AS last, met.confidence AS confidence, met.id AS id
ORDER BY last IS NULL, last DESC, articles DESC, id
LIMIT toInteger($limit)
