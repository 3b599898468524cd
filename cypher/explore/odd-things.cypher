// Odd things worth a look: names that two actors share, contradictions, weak claims and events without anybody.
// :param {limit: 20}
CALL () {
  MATCH (one:Actor)
  MATCH (other:Actor {name: one.name})
  WHERE one.id < other.id
  RETURN 'two actors of one name' AS what, one.name AS which, [one.id, other.id] AS ids
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (relation:Relation)
  WHERE relation.denied > 0 AND relation.asserted > 0
  MATCH (subject:Actor {id: relation.subject})
  RETURN 'asserted and denied' AS what, subject.name + ' ' + relation.type AS which, [relation.id] AS ids
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (relation:Relation)
  WHERE relation.asserted > 0 AND relation.confidence < 0.5
  MATCH (subject:Actor {id: relation.subject})
  RETURN 'a fact that we are not sure of' AS what, subject.name + ' ' + relation.type AS which, [relation.id] AS ids
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (one:Person)-[office:HOLDS_OFFICE {status: 'ASSERTED'}]->(of:Actor)<-[same:HOLDS_OFFICE {status: 'ASSERTED'}]-(other:Person)
  WHERE one.id < other.id AND any(value IN office.values WHERE value IN same.values)
  RETURN 'two holders of one office' AS what, one.name + ' and ' + other.name + ' of ' + of.name AS which, [office.id, same.id] AS ids
  LIMIT toInteger($limit)
  UNION ALL
  MATCH (event:Event)
  WHERE NOT (event)<-[:SOURCE_OF]-(:Actor) AND NOT (event)-[:TARGETS]->(:Actor)
  RETURN 'an event without anybody' AS what, event.type + ' ' + event.trigger AS which, [event.id] AS ids
  LIMIT toInteger($limit)
}
RETURN what, which, ids
ORDER BY what, which
