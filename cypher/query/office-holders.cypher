// Who holds or held an office of a country or organization?
// :param {of: "United States", limit: 50}
MATCH (person:Person)-[office:HOLDS_OFFICE]->(:Actor {name: $of})
RETURN person.name AS person, office.values AS offices, office.status AS status, office.articles AS articles,
  date(office.firstSeen) AS first, date(office.lastSeen) AS last, office.id AS id
ORDER BY articles DESC, person
LIMIT toInteger($limit)
