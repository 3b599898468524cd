// Some of the sentences that wait for a vector; nothing else has the label.
MATCH (sentence:Unembedded)
RETURN sentence.id AS id, sentence.text AS text
LIMIT $limit
