// Finds the events in a country, the latest first.
CREATE INDEX event_country_began IF NOT EXISTS
FOR (n:Event) ON (n.country, n.began)
