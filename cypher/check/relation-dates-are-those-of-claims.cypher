// Every relation lasts from the first to the last day that its claims give, known as exactly as the vaguest of them.
// :param {}
MATCH (relation:Relation)
CALL (relation) {
  MATCH (relation)<-[:SUPPORTS]-(claim:Claim)
  WITH min(claim.startDate) AS startDate, max(claim.endDate) AS endDate, collect(DISTINCT claim.precision) AS precisions
  RETURN {
    startDate: startDate, endDate: endDate,
    precision: last([precision IN ['DAY', 'WEEK', 'MONTH', 'YEAR', 'LONGER'] WHERE precision IN precisions])
  } AS claimed
}
UNWIND ['startDate', 'endDate', 'precision'] AS name
WITH relation, name, coalesce(toString(relation[name]), 'missing') AS held, coalesce(toString(claimed[name]), 'missing') AS claimed
WHERE held <> claimed
RETURN relation.id AS id, name + ' is ' + held + ' instead of ' + claimed AS what
