// Ties articles to their publishers.
UNWIND $batch.rows AS row
MATCH (article:Article {id: row.id})
MERGE (publisher:Publisher {name: row.publisher})
CREATE (article)-[:PUBLISHED_BY]->(publisher)
