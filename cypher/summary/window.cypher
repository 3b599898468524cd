// The events of some occasions within some days, with the accounts that are grouped in each.
UNWIND $batch.rows AS row
MATCH (event:Event)
WHERE event.occasion = row.occasion AND event.day >= row.from AND event.day <= row.to
RETURN DISTINCT event.id AS id, event.accounts AS accounts
