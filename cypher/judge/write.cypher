// Writes what a person decides; decided again, it bears the name of whoever did so last.
MERGE (judgement:Judgement {id: $id})
SET judgement += $properties, judgement.at = datetime()
