// The pairs of actors that may be one, behind a place in their order; likeliest first.
MATCH (one:Actor)-[doubt:MAY_BE]->(other:Actor)
WITH one, other, doubt, one.articles + other.articles AS articles
WHERE $after.other IS NULL OR doubt.score < $after.score
  OR doubt.score = $after.score AND (articles < $after.articles
    OR articles = $after.articles AND (one.id > $after.one OR one.id = $after.one AND other.id > $after.other))
RETURN one {.id, .name, .type, .articles} AS one, other {.id, .name, .type, .articles} AS other,
  doubt.score AS score, doubt.reason AS reason
ORDER BY score DESC, articles DESC, one.id, other.id
LIMIT $limit
