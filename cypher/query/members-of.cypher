// Who belongs to an organization, as member, part or employee?
// :param {organization: "NATO", limit: 50}
MATCH (member:Actor)-[belongs:MEMBER_OF|PARTY_MEMBER_OF|PART_OF|EMPLOYED_BY]->(:Actor {name: $organization})
RETURN member.name AS member, member.type AS kind, type(belongs) AS how, belongs.status AS status,
  belongs.articles AS articles, date(belongs.lastSeen) AS last, belongs.id AS id
ORDER BY articles DESC, member
LIMIT toInteger($limit)
