// Takes away what is known of the outcome of plans.
UNWIND $batch.ids AS id
MATCH (:Event {id: id})-[outcome:BECAME]->(:Event)
DELETE outcome
