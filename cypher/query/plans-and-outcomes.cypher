// What became of what was planned? Plans with the events that fulfilled or contradicted them, latest first.
// :param {limit: 50}
MATCH (plan:Event)-[became:BECAME]->(event:Event)
RETURN plan.startDate AS plannedFor, coalesce(plan.futureOf, plan.type) AS what,
  COLLECT { MATCH (actor:Actor)-[:SOURCE_OF]->(plan) RETURN actor.name AS name ORDER BY name } AS who,
  COLLECT { MATCH (plan)-[:TARGETS]->(actor:Actor) RETURN actor.name AS name ORDER BY name } AS toWhom,
  COLLECT { MATCH (plan)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence) RETURN sentence.text AS text ORDER BY claim.id LIMIT 1 }[0] AS plan,
  became.outcome AS outcome, event.startDate AS day, event.status AS status,
  COLLECT { MATCH (event)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence) RETURN sentence.text AS text ORDER BY claim.id LIMIT 1 }[0] AS event,
  became.reason AS reason
ORDER BY day IS NULL, day DESC, what, reason
LIMIT toInteger($limit)
