// The accounts that stand for some events.
UNWIND $batch.ids AS id
MATCH (event:Event {id: id})
RETURN event.account AS account
