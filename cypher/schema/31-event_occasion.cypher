// Finds the events of the same participants and kind around a day.
CREATE INDEX event_occasion IF NOT EXISTS
FOR (n:Event) ON (n.occasion, n.day)
