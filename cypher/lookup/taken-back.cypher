// Stops what one asker is being answered.
SHOW TRANSACTIONS YIELD transactionId AS transaction, metaData WHERE metaData.asker = $asker
TERMINATE TRANSACTIONS transaction YIELD message
RETURN transaction, message
