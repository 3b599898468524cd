// Every actor has the label of its type and no other.
// :param {}
MATCH (actor:Actor)
WITH actor, [label IN labels(actor) WHERE label <> 'Actor'] AS kinds
WHERE size(kinds) <> 1 OR actor.type IS NULL OR toUpper(kinds[0]) <> actor.type
RETURN actor.id AS id, 'its type is ' + coalesce(actor.type, 'missing') + ', but it has ' + size(kinds) + ' labels that say otherwise' AS what
