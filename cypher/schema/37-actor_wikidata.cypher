// Finds actors by their Wikidata items.
CREATE INDEX actor_wikidata IF NOT EXISTS
FOR (n:Actor) ON (n.wikidata)
