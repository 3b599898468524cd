// Writes the claims of a new article: where each is stated, what it supports and who is named as saying so.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
CREATE (claim:Claim {id: row.id})-[:STATED_IN]->(sentence)
SET claim += row.properties
WITH claim, row
CALL (claim, row) {
  MATCH (event:Event {id: row.event})
  CREATE (claim)-[:SUPPORTS]->(event)
}
CALL (claim, row) {
  UNWIND row.relations AS id
  MATCH (relation:Relation {id: id})
  CREATE (claim)-[:SUPPORTS]->(relation)
}
CALL (claim, row) {
  MATCH (speaker:Actor {id: row.attributedTo})
  CREATE (claim)-[:ATTRIBUTED_TO]->(speaker)
}
