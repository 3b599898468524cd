// How are two actors connected? The shortest chains of relations reported as facts, up to six steps.
// :param {first: "Antony Blinken", second: "Hamas", limit: 5}
MATCH (one:Actor {name: $first})
MATCH (other:Actor {name: $second})
MATCH path = allShortestPaths((one)-[*..6]-(other))
WHERE all(step IN relationships(path) WHERE step.asserted > 0)
RETURN length(path) AS steps, [actor IN nodes(path) | actor.name] AS actors,
  [step IN relationships(path) | startNode(step).name + ' ' + type(step) + ' ' + endNode(step).name] AS chain,
  reduce(weakest = 1.0, step IN relationships(path) | CASE WHEN step.confidence < weakest THEN step.confidence ELSE weakest END) AS confidence
ORDER BY confidence DESC, actors
LIMIT toInteger($limit)
