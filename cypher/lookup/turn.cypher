// Which graph this is, and how often it has been changed.
OPTIONAL MATCH (ledger:Ledger {id: 'newsgraph'})
RETURN coalesce(ledger.graph, 'empty') AS graph, coalesce(ledger.turn, 0) AS turn
