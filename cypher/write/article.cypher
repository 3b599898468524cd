// Writes what the source says of an article.
MATCH (article:Article {id: $id})
SET article += $properties, article.loaded = datetime()
WITH article
WHERE $publisher IS NOT NULL
MERGE (publisher:Publisher {name: $publisher})
MERGE (article)-[:PUBLISHED_BY]->(publisher)
