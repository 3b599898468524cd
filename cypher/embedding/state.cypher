// By which table of word pieces the vectors were made, how many sentences there are and wait for one, and how often the graph has changed.
OPTIONAL MATCH (ledger:Ledger {id: 'newsgraph'})
RETURN ledger.embeddedBy AS version, coalesce(ledger.turn, 0) AS turn,
  COUNT { (:Sentence) } AS sentences, COUNT { (:Unembedded) } AS waiting
