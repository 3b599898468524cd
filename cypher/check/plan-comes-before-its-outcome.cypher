// What became of a plan is an event that is reported, for a plan that looks ahead, with the reason: the event planned, or a refusal of it.
// :param {}
MATCH (plan:Event)-[outcome:BECAME]->(event:Event)
WHERE plan.phase <> 'PROSPECTIVE' OR event.phase <> 'REPORTED' OR outcome.reason IS NULL
  OR NOT outcome.outcome IN ['OCCURRED', 'CONTRADICTED']
  OR event.family <> plan.family AND (event.family <> 'REJECT' OR outcome.outcome <> 'CONTRADICTED')
  OR event.status = 'DENIED' AND outcome.outcome <> 'CONTRADICTED'
RETURN plan.id AS id, 'its outcome ' + event.id + ' is none' AS what
