// Every claim is stated in one sentence of one article.
// :param {}
MATCH (claim:Claim)
WITH claim, COUNT { (claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(:Article) } AS sentences
WHERE sentences <> 1
RETURN claim.id AS id, 'it is stated in ' + sentences AS what
