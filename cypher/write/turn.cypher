// Waits for the turn to write: one transaction at a time changes the graph, whichever program it comes from.
MERGE (ledger:Ledger {id: 'newsgraph'})
  ON CREATE SET ledger.graph = randomUUID()
SET ledger.turn = coalesce(ledger.turn, 0) + 1
RETURN coalesce(ledger.graph, '') AS graph, ledger.turn AS turn
