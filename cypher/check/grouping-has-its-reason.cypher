// Every tie of a claim to an event says by which account and for which reason.
// :param {}
MATCH (claim:Claim)-[tie:SUPPORTS]->(event:Event)
WHERE tie.reason IS NULL OR tie.account IS NULL
RETURN claim.id AS id, 'its tie to ' + event.id + ' has no account or no reason' AS what
