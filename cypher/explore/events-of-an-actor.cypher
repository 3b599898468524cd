// A picture of the events of an actor with all who took part and the places.
// :param {actor: "NATO", limit: 25}
MATCH (:Actor {name: $actor})-[:SOURCE_OF|TARGETS]-(event:Event)
WITH DISTINCT event
ORDER BY event.articles DESC, event.id
LIMIT toInteger($limit)
MATCH picture = (event)-[:SOURCE_OF|TARGETS|TOOK_PLACE_IN]-(:Actor)
RETURN picture
