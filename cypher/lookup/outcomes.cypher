// What became of some events that were planned, and which plans some events carried out or belied.
UNWIND $ids AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)-[became:BECAME]->(tied:Event)
  RETURN 'BECAME' AS role, tied, became
  UNION
  MATCH (event)<-[became:BECAME]-(tied:Event)
  RETURN 'WAS_PLANNED' AS role, tied, became
}
RETURN event.id AS id, role, tied.id AS other, became.outcome AS outcome, became.reason AS reason
ORDER BY id, role, tied.began, other
