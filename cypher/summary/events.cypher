// Makes the events that are not there yet.
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
  ON CREATE SET event += row.properties
