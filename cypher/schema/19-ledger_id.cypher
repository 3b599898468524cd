// One ledger, whose turn every writer waits for.
CREATE CONSTRAINT ledger_id IF NOT EXISTS
FOR (n:Ledger) REQUIRE n.id IS UNIQUE
