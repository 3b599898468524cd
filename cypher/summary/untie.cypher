// Unties events from everybody, to be tied again to those whom the claims that are left name.
UNWIND $batch.ids AS id
MATCH (event:Event {id: id})
MATCH (event)-[tie:SOURCE_OF|TARGETS|TOOK_PLACE_IN]-(:Actor)
DELETE tie
