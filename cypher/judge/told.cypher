// Whether a claim and an event are known, and the event that the claim tells of.
OPTIONAL MATCH (claim:Claim {id: $claim})
OPTIONAL MATCH (event:Event {id: $event})
RETURN claim IS NOT NULL AS isClaim, event IS NOT NULL AS isEvent,
  COLLECT { MATCH (claim)-[:SUPPORTS]->(told:Event) RETURN told.id AS id ORDER BY id } AS told
