// How are two actors connected? The shortest chains of relations reported as facts, up to six steps.
// :param {first: "Antony Blinken", second: "Hamas", limit: 5}
MATCH (one:Actor {name: $first})
MATCH (other:Actor {name: $second})
WHERE one <> other
MATCH path = allShortestPaths((one)-[:AGREED_WITH|AGREED_TO_MEET|AGREED_TO_SUPPORT|AGREED_TO_COOPERATE|AGREED_TO_AID|MET|SUPPORTED|CONCEDED_TO
  |COOPERATED_WITH|AIDED|YIELDED_TO|ASKED|ACCUSED|REJECTED|THREATENED|PROTESTED_AGAINST|SANCTIONED
  |MOBILIZED_AGAINST|COERCED|ATTACKED|HOLDS_OFFICE|EMPLOYED_BY|MEMBER_OF|CEO_OF|FOUNDED_BY|SUBSIDIARY_OF
  |HEADQUARTERED_IN|LOCATED_IN|CAPITAL_OF|CITIZEN_OF|BORN_IN|LIVES_IN|SPOUSE_OF|CHILD_OF|EDUCATED_AT
  |PARTY_MEMBER_OF|ALLIED_WITH|PART_OF*..6]-(other))
WHERE all(step IN relationships(path) WHERE step.asserted > 0)
RETURN length(path) AS steps, [actor IN nodes(path) | actor.name] AS actors,
  [step IN relationships(path) | startNode(step).name + ' ' + type(step) + ' ' + endNode(step).name] AS chain,
  [step IN relationships(path) | step.id] AS relations,
  reduce(weakest = 1.0, step IN relationships(path) | CASE WHEN step.confidence < weakest THEN step.confidence ELSE weakest END) AS confidence
ORDER BY confidence DESC, actors
LIMIT toInteger($limit)
