// Notes by which table of word pieces vectors are made from now on.
MATCH (ledger:Ledger {id: 'newsgraph'})
SET ledger.embeddedBy = $version
