// Lets each event and relation stand as the strongest of the claims that support it.
UNWIND $batch.ids AS id
MATCH (supported:Event|Relation {id: id})
SET supported.status = CASE
  WHEN supported.asserted > 0 THEN 'ASSERTED'
  WHEN supported.former > 0 THEN 'FORMER'
  WHEN supported.attributed > 0 THEN 'ATTRIBUTED'
  WHEN supported.planned > 0 THEN 'PLANNED'
  WHEN supported.hypothetical > 0 THEN 'HYPOTHETICAL'
  ELSE 'DENIED'
END
