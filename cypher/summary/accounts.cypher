// The accounts that stand for some events.
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN event.account AS account
