// Moves where articles mention somebody from one actor to another.
UNWIND $batch.rows AS row
MATCH (to:Actor {id: row.to})
MATCH (:Article {id: row.article})<-[:IN_ARTICLE]-(sentence:Sentence)-[before:MENTIONS {number: row.number}]->(:Actor {id: row.from})
CREATE (sentence)-[mention:MENTIONS]->(to)
SET mention = properties(before)
DELETE before
