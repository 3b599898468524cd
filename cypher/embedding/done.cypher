// Marks sentences as no longer waiting for a vector.
UNWIND $batch.ids AS id
MATCH (sentence:Sentence {id: id})
REMOVE sentence:Unembedded
