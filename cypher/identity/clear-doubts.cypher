// Takes away the doubts about some actors, which are decided anew.
UNWIND $batch.ids AS id
MATCH (:Actor {id: id})-[doubt:MAY_BE]-(:Actor)
DELETE doubt
