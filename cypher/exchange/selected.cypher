// Which actors, relations and events belong to some ids of them.
UNWIND $batch.ids AS given
CALL (given) {
  MATCH (actor:Actor {id: given})
  RETURN actor.id AS id
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subject, object)
  WHERE relation.subject = given AND relation.object IN $batch.ids
  RETURN relation.id AS id
  UNION
  MATCH (relation:Relation {id: given})
  UNWIND [relation.id, relation.subject, relation.object] AS id
  WITH id
  WHERE id IS NOT NULL
  RETURN id
  UNION
  MATCH (event:Event {id: given})
  RETURN event.id AS id
  UNION
  MATCH (:Event {id: given})-[:SOURCE_OF|TARGETS|TOOK_PLACE_IN]-(actor:Actor)
  RETURN actor.id AS id
}
RETURN DISTINCT id
ORDER BY id
