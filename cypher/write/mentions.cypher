// Writes where the sentences of new articles mention actors.
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (actor:Actor {id: row.actor})
CREATE (sentence)-[mention:MENTIONS]->(actor)
SET mention = row.properties
