// Writes what became of plans.
UNWIND $batch.rows AS row
MATCH (plan:Event {id: row.plan})
MATCH (event:Event {id: row.event})
CREATE (plan)-[:BECAME {outcome: row.outcome, reason: row.reason}]->(event)
