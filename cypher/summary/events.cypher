// Makes the events that are not there yet.
UNWIND $batch.rows AS row
MERGE (event:Event {id: row.id})
  ON CREATE SET event += row.properties
