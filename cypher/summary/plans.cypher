// The events still to come among those of some occasions within some days.
UNWIND $batch.rows AS row
MATCH (event:Event)
WHERE event.occasion = row.occasion AND event.day >= row.from AND event.day <= row.to
  AND event.phase = 'PROSPECTIVE'
RETURN DISTINCT event.id AS id, event.account AS account
