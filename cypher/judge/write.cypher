// Writes what a person decides, in the place of what was decided of the same two before.
MERGE (judgement:Judgement {id: $id})
SET judgement += $properties, judgement.at = datetime()
