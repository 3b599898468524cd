// The pairs of actors that may be one, likeliest first.
MATCH (one:Actor)-[doubt:MAY_BE]->(other:Actor)
RETURN one {.id, .name, .type, .articles} AS one, other {.id, .name, .type, .articles} AS other,
  doubt.score AS score, doubt.reason AS reason
ORDER BY score DESC, one.articles + other.articles DESC, one.id, other.id
SKIP $skip
LIMIT $limit
