// Every event holds the accounts by which claims tell of it, and the one from which its id is made is among them.
// :param {}
MATCH (event:Event)
WITH event, COLLECT { MATCH (event)<-[support:SUPPORTS]-(:Claim) RETURN DISTINCT support.account AS account ORDER BY account } AS accounts
WHERE event.accounts IS NULL OR event.accounts <> accounts OR event.account IS NULL OR NOT event.account IN accounts
RETURN event.id AS id, 'its accounts are not the ' + size(accounts) + ' of its claims' AS what
