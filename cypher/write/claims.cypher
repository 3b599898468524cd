// Writes the claims of new articles where they are stated.
UNWIND $batch.rows AS row
MATCH (sentence:Sentence {id: row.sentence})
CREATE (claim:Claim)-[:STATED_IN]->(sentence)
SET claim = row.properties
