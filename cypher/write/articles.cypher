// Writes what the source says of articles.
UNWIND $batch.rows AS row
MERGE (article:Article {id: row.id})
SET article += row.properties, article.voice = row.id, article.loaded = datetime()
