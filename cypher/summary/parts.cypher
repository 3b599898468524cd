// Whom the claims about some events name as taking part, and as what.
UNWIND $batch.ids AS id
MATCH (:Event {id: id})<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(:Article)-[named:NAMES]->(actor:Actor)
WHERE named.number IN claim.sources OR named.number IN claim.targets OR named.number = claim.location
RETURN DISTINCT id AS event, actor.id AS actor,
  named.number IN claim.sources AS isSource, named.number IN claim.targets AS isTarget,
  coalesce(named.number = claim.location, false) AS isPlace
