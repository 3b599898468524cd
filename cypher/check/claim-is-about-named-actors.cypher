// Whoever takes part in what a claim supports is named by the claim's article, in an event by that of another claim at least.
// :param {}
MATCH (article:Article)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(claim:Claim)-[:SUPPORTS]->(supported)
MATCH (supported)-[:SUBJECT|OBJECT|SOURCE_OF|TARGETS]-(actor:Actor)
WHERE NOT EXISTS { (article)-[:NAMES]->(actor) }
  AND NOT (supported:Event AND EXISTS {
    (supported)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(:Article)-[:NAMES]->(actor)
  })
RETURN DISTINCT claim.id AS id, 'its article does not name ' + actor.id AS what
