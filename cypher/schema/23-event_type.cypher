// Finds events by type, and within a type by date.
CREATE INDEX event_type IF NOT EXISTS
FOR (n:Event) ON (n.type, n.startDate)
