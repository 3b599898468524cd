// Adds to relations what new articles say of them, at the same cost however many there are, and tells which are new.
UNWIND $batch.rows AS row
MERGE (relation:Relation {id: row.id})
  ON CREATE SET relation += row.properties, relation.values = [], relation.articles = 0, relation.origins = 0,
    relation.confidence = 0.0, relation.asserted = 0, relation.former = 0, relation.attributed = 0,
    relation.planned = 0, relation.hypothetical = 0, relation.denied = 0
SET relation.articles = relation.articles + row.articles,
    relation.origins = relation.origins + row.origins,
    relation.asserted = relation.asserted + row.standings.asserted,
    relation.former = relation.former + row.standings.former,
    relation.attributed = relation.attributed + row.standings.attributed,
    relation.planned = relation.planned + row.standings.planned,
    relation.hypothetical = relation.hypothetical + row.standings.hypothetical,
    relation.denied = relation.denied + row.standings.denied,
    relation.confidence = CASE WHEN relation.confidence > row.confidence THEN relation.confidence ELSE row.confidence END,
    relation.firstSeen = CASE WHEN relation.firstSeen < row.firstSeen THEN relation.firstSeen ELSE coalesce(row.firstSeen, relation.firstSeen) END,
    relation.lastSeen = CASE WHEN relation.lastSeen > row.lastSeen THEN relation.lastSeen ELSE coalesce(row.lastSeen, relation.lastSeen) END,
    relation.startDate = CASE WHEN relation.startDate < row.startDate THEN relation.startDate ELSE coalesce(row.startDate, relation.startDate) END,
    relation.endDate = CASE WHEN relation.endDate > row.endDate THEN relation.endDate ELSE coalesce(row.endDate, relation.endDate) END,
    relation.precision = last([precision IN ['DAY', 'WEEK', 'MONTH', 'YEAR', 'LONGER'] WHERE precision IN [relation.precision, row.precision]])
SET relation.status = CASE
  WHEN relation.asserted > 0 THEN 'ASSERTED'
  WHEN relation.former > 0 THEN 'FORMER'
  WHEN relation.attributed > 0 THEN 'ATTRIBUTED'
  WHEN relation.planned > 0 THEN 'PLANNED'
  WHEN relation.hypothetical > 0 THEN 'HYPOTHETICAL'
  ELSE 'DENIED'
END
WITH relation
WHERE NOT EXISTS { (relation)-[:SUBJECT]->() }
RETURN relation.id AS id
