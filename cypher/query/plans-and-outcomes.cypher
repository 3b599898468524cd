// What became of what was planned? The latest plans first, each with the events that fulfilled or contradicted it, by day.
// :param {limit: 50}
MATCH (planned:Event)-[became:BECAME]->(later:Event)
RETURN planned.startDate AS plannedFor, coalesce(planned.futureOf, planned.type) AS what,
  COLLECT { MATCH (actor:Actor)-[:SOURCE_OF]->(planned) RETURN actor.name AS name ORDER BY name } AS who,
  COLLECT { MATCH (planned)-[:TARGETS]->(actor:Actor) RETURN actor.name AS name ORDER BY name } AS toWhom,
  COLLECT { MATCH (planned)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence) RETURN sentence.text AS text ORDER BY claim.id LIMIT 1 }[0] AS plan,
  became.outcome AS outcome, later.startDate AS day, later.status AS status,
  COLLECT { MATCH (later)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence) RETURN sentence.text AS text ORDER BY claim.id LIMIT 1 }[0] AS event,
  became.reason AS reason
ORDER BY planned.began DESC, planned.id, later.began, later.id
LIMIT toInteger($limit)
