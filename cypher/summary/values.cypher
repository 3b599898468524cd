// Adds offices and days to the values of relations.
UNWIND $batch.rows AS row
MATCH (relation:Relation {id: row.id})
WHERE any(value IN row.values WHERE NOT value IN relation.values)
SET relation.values = COLLECT {
  UNWIND relation.values + row.values AS value
  RETURN DISTINCT value ORDER BY value
}
