// Lets sentences wait for a vector anew, in the order of their ids, from one on.
MATCH (sentence:Sentence)
WHERE sentence.id > $after
WITH sentence
ORDER BY sentence.id
LIMIT toInteger($limit)
SET sentence:Unembedded
REMOVE sentence.embedding
RETURN sentence.id AS id
ORDER BY id
