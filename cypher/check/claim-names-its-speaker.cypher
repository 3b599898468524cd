// A claim leads to the one actor that its article names as saying so, and to none when it names none.
// :param {}
MATCH (claim:Claim)
WITH claim,
  COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor) RETURN speaker.id AS id ORDER BY id } AS speakers,
  COLLECT {
    MATCH (claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(:Article)-[named:NAMES]->(speaker:Actor)
    WHERE named.number = claim.speaker
    RETURN speaker.id AS id ORDER BY id
  } AS named
WHERE speakers <> named OR size(speakers) <> CASE WHEN claim.speaker IS NULL THEN 0 ELSE 1 END
RETURN claim.id AS id, 'it leads to ' + size(speakers) + ' actors, its article names ' + size(named) + ' as saying so' AS what
