// Writes relations and counts one more article for each, at the same cost however many there are already.
UNWIND $rows AS row
MERGE (relation:Relation {id: row.id})
  ON CREATE SET relation += row.properties, relation.values = [], relation.articles = 0, relation.origins = 0,
    relation.confidence = 0.0, relation.asserted = 0, relation.former = 0, relation.attributed = 0,
    relation.planned = 0, relation.hypothetical = 0, relation.denied = 0
WITH relation, row, COLLECT {
  UNWIND relation.values + row.values AS value
  WITH DISTINCT value
  RETURN value ORDER BY value
} AS values
SET relation.values = values,
    relation.articles = relation.articles + 1,
    relation.origins = relation.origins + 1,
    relation.asserted = relation.asserted + row.standings.asserted,
    relation.former = relation.former + row.standings.former,
    relation.attributed = relation.attributed + row.standings.attributed,
    relation.planned = relation.planned + row.standings.planned,
    relation.hypothetical = relation.hypothetical + row.standings.hypothetical,
    relation.denied = relation.denied + row.standings.denied,
    relation.confidence = CASE WHEN relation.confidence > row.confidence THEN relation.confidence ELSE row.confidence END,
    relation.firstSeen = CASE WHEN relation.firstSeen < row.seen THEN relation.firstSeen ELSE coalesce(row.seen, relation.firstSeen) END,
    relation.lastSeen = CASE WHEN relation.lastSeen > row.seen THEN relation.lastSeen ELSE coalesce(row.seen, relation.lastSeen) END
WITH relation
CALL (relation) {
  MATCH (subject:Actor {id: relation.subject})
  MERGE (relation)-[:SUBJECT]->(subject)
}
CALL (relation) {
  MATCH (object:Actor {id: relation.object})
  MERGE (relation)-[:OBJECT]->(object)
}
