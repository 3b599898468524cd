// Every event is of its family's type, or of a type whose claims announce the family as what is to come.
// :param {}
MATCH (event:Event)
WITH event, COLLECT { MATCH (event)<-[:SUPPORTS]-(claim:Claim) RETURN DISTINCT claim.type } AS types
WHERE NOT event.type IN types
  OR NOT (event.type = event.family AND event.futureOf IS NULL OR event.futureOf = event.family)
RETURN event.id AS id, 'it is a ' + event.type + ' of the family ' + event.family AS what
