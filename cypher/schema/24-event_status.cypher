// Finds events by how firmly they stand.
CREATE INDEX event_status IF NOT EXISTS
FOR (n:Event) ON (n.status)
