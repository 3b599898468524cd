// A claim leads to the one actor that it names as saying so, and to none when it names none.
// :param {}
MATCH (claim:Claim)
WITH claim, COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor) RETURN speaker.id AS id ORDER BY id } AS speakers
WHERE speakers <> CASE WHEN claim.attributedTo IS NULL THEN [] ELSE [claim.attributedTo] END
RETURN claim.id AS id, 'it names ' + coalesce(claim.attributedTo, 'nobody') + ' and leads to ' + size(speakers) + ' actors' AS what
