// The event that a claim tells of.
MATCH (:Claim {id: $claim})-[:SUPPORTS]->(event:Event)
RETURN event.id AS event
