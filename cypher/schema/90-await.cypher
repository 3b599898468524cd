// Waits until every index answers, for at most five minutes.
CALL db.awaitIndexes(300)
