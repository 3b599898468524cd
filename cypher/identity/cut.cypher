// Cuts the ties of claims to what they support and to those who are named as saying so.
UNWIND $batch.ids AS id
MATCH (:Claim {id: id})-[tie:SUPPORTS|ATTRIBUTED_TO]->()
DELETE tie
