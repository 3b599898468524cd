// Writes where the sentences of new articles mention actors.
UNWIND $batch.rows AS row
MATCH (actor:Actor {id: row.actor})
UNWIND row.mentions AS place
MATCH (sentence:Sentence {id: place.sentence})
CREATE (sentence)-[mention:MENTIONS]->(actor)
SET mention = place.properties
