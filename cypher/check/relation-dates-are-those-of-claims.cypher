// Every relation lasts from the first to the last day that its claims give.
// :param {}
MATCH (relation:Relation)
CALL (relation) {
  MATCH (relation)<-[:SUPPORTS]-(claim:Claim)
  RETURN {startDate: min(claim.startDate), endDate: max(claim.endDate)} AS claimed
}
UNWIND ['startDate', 'endDate'] AS name
WITH relation, name, coalesce(toString(relation[name]), 'missing') AS held, coalesce(toString(claimed[name]), 'missing') AS claimed
WHERE held <> claimed
RETURN relation.id AS id, name + ' is ' + held + ' instead of ' + claimed AS what
