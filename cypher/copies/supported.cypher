// The events and relations that some articles tell of.
UNWIND $batch.ids AS id
MATCH (:Article {id: id})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(supported)
RETURN DISTINCT supported.id AS id
