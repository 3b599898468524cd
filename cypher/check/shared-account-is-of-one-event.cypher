// Claims by which one article tells several times of one event support one event, unless somebody has set them apart.
// :param {}
MATCH (claim:Claim)-[:SUPPORTS]->(event:Event)
WHERE claim.sharedAccount IS NOT NULL
  AND NOT EXISTS { MATCH (judgement:Judgement {about: 'EVENTS'}) WHERE judgement.one = claim.id }
MATCH (claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH article, claim.sharedAccount AS account, min(claim.id) AS id, count(DISTINCT event) AS events
WHERE events > 1
RETURN id, 'its article tells of the same by claims of ' + events + ' events' AS what
