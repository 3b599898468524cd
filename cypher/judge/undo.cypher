// Takes back what a person has decided, and tells what that was.
MATCH (judgement:Judgement {id: $id})
WITH judgement, judgement {.*} AS undone
DELETE judgement
RETURN undone
