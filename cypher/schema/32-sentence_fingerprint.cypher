// Finds sentences of the same wording.
CREATE INDEX sentence_fingerprint IF NOT EXISTS
FOR (n:Sentence) ON (n.fingerprint)
