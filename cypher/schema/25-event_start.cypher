// Finds events by date.
CREATE INDEX event_start IF NOT EXISTS
FOR (n:Event) ON (n.startDate)
