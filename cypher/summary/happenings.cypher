// The events of some occasions within some days, with how firmly they stand.
UNWIND $batch.rows AS row
MATCH (event:Event)
WHERE event.occasion = row.occasion AND event.day >= row.from AND event.day <= row.to
RETURN DISTINCT event.id AS id, event.account AS account, event.status AS status, date(event.firstSeen) AS firstTold
