// The relations of some actors that pass a filter, each as a step to the other end. What a filter leaves open is not read.
UNWIND $ids AS id
MATCH (:Actor {id: id})-[step:AGREED_WITH|AGREED_TO_MEET|AGREED_TO_SUPPORT|AGREED_TO_COOPERATE|AGREED_TO_AID|MET|SUPPORTED|CONCEDED_TO
  |COOPERATED_WITH|AIDED|YIELDED_TO|ASKED|ACCUSED|REJECTED|THREATENED|PROTESTED_AGAINST|SANCTIONED
  |MOBILIZED_AGAINST|COERCED|ATTACKED|HOLDS_OFFICE|EMPLOYED_BY|MEMBER_OF|CEO_OF|FOUNDED_BY|SUBSIDIARY_OF
  |HEADQUARTERED_IN|LOCATED_IN|CAPITAL_OF|CITIZEN_OF|BORN_IN|LIVES_IN|SPOUSE_OF|CHILD_OF|EDUCATED_AT
  |PARTY_MEMBER_OF|ALLIED_WITH|PART_OF]-(other:Actor)
WHERE other.id <> id
  AND ($filter.confidence = 0 OR step.confidence >= $filter.confidence)
  AND ($filter.origins = 0 OR step.origins >= $filter.origins)
  AND (NOT $factsOnly OR step.asserted > 0)
  AND ($filter.types IS NULL OR type(step) IN $filter.types)
  AND ($filter.statuses IS NULL OR step.status IN $filter.statuses)
  AND ($filter.since IS NULL OR step.lastSeen >= $filter.since)
  AND ($filter.before IS NULL OR step.firstSeen < $filter.before)
  AND ($filter.since IS NULL OR $filter.before IS NULL
    OR step.firstSeen >= $filter.since OR step.lastSeen < $filter.before
    OR EXISTS {
      MATCH (:Relation {id: step.id})<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(report:Article)
      WHERE report.published >= $filter.since AND report.published < $filter.before
    })
RETURN id AS from, other.id AS to, other.articles AS articles, step.id AS relation, step.origins AS origins, step.confidence AS confidence
