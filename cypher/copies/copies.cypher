// Writes which articles are copies of which.
UNWIND $batch.rows AS row
MATCH (article:Article {id: row.article})
MATCH (original:Article {id: row.original})
CREATE (article)-[:COPY_OF {share: row.share, reason: row.reason}]->(original)
