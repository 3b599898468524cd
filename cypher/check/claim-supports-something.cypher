// Every claim supports an event or a relation.
// :param {}
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:SUPPORTS]->(:Event|Relation) }
RETURN claim.id AS id, 'it supports nothing' AS what
