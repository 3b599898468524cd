// Finds events by type, the latest first.
CREATE INDEX event_type_began IF NOT EXISTS
FOR (n:Event) ON (n.type, n.began)
