// Writes what people have decided in another graph, with the time where it is known.
UNWIND $batch.rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement += row.properties, judgement.at = coalesce(row.at, datetime())
