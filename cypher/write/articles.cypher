// Writes what the source says of articles; a wording that an article has again is no longer an earlier one.
UNWIND $batch.rows AS row
MERGE (article:Article {id: row.id})
SET article += row.properties, article.voice = row.id, article.loaded = datetime()
WITH row
MATCH (revision:Revision {id: row.id + '@' + row.properties.revision})
DETACH DELETE revision
