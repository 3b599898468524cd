// The shortest chains of relations between two actors that pass a filter, strongest first: those whose weakest link most independent reports tell of.
MATCH (one:Actor {id: $from})
MATCH (other:Actor {id: $to})
MATCH path = allShortestPaths((one)-[:AGREED_WITH|AGREED_TO_MEET|AGREED_TO_SUPPORT|AGREED_TO_COOPERATE|AGREED_TO_AID|MET|SUPPORTED|CONCEDED_TO
  |COOPERATED_WITH|AIDED|YIELDED_TO|ASKED|ACCUSED|REJECTED|THREATENED|PROTESTED_AGAINST|SANCTIONED
  |MOBILIZED_AGAINST|COERCED|ATTACKED|HOLDS_OFFICE|EMPLOYED_BY|MEMBER_OF|CEO_OF|FOUNDED_BY|SUBSIDIARY_OF
  |HEADQUARTERED_IN|LOCATED_IN|CAPITAL_OF|CITIZEN_OF|BORN_IN|LIVES_IN|SPOUSE_OF|CHILD_OF|EDUCATED_AT
  |PARTY_MEMBER_OF|ALLIED_WITH|PART_OF*..6]-(other))
WHERE all(step IN relationships(path) WHERE step.confidence >= $filter.confidence AND step.origins >= $filter.origins
  AND (NOT $factsOnly OR step.asserted > 0)
  AND ($filter.types IS NULL OR type(step) IN $filter.types)
  AND ($filter.statuses IS NULL OR step.status IN $filter.statuses)
  AND ($filter.since IS NULL OR step.lastSeen >= $filter.since)
  AND ($filter.before IS NULL OR step.firstSeen < $filter.before)
  AND ($filter.since IS NULL OR $filter.before IS NULL OR step.firstSeen >= $filter.since OR step.lastSeen < $filter.before
    OR EXISTS {
      MATCH (:Relation {id: step.id})<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(report:Article)
      WHERE report.published >= $filter.since AND report.published < $filter.before
    }))
WITH path
LIMIT 2000
WITH path, relationships(path) AS steps
WHERE length(path) <= $hops
WITH path, [step IN steps | step.id] AS relations,
  reduce(least = steps[0].origins, step IN steps | CASE WHEN step.origins < least THEN step.origins ELSE least END) AS origins,
  reduce(least = 1.0, step IN steps | CASE WHEN step.confidence < least THEN step.confidence ELSE least END) AS confidence
ORDER BY origins DESC, confidence DESC, relations
LIMIT $limit
RETURN [actor IN nodes(path) | actor {.id, .name, .type}] AS actors, relations, origins, confidence
ORDER BY origins DESC, confidence DESC, relations
