// Waits for the turn to write, for what follows from the graph as it is: no turn is counted, since no answer changes.
MATCH (ledger:Ledger {id: 'newsgraph'})
SET ledger.turn = ledger.turn
