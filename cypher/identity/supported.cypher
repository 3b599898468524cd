// What some claims support, and the accounts that they give of events.
UNWIND $batch.ids AS id
MATCH (:Claim {id: id})-[tie:SUPPORTS]->(supported)
RETURN DISTINCT supported.id AS id, tie.account AS account
