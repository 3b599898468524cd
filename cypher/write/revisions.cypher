// Keeps on record that articles had another wording, and when that was.
UNWIND $batch.rows AS row
MATCH (article:Article {id: row.article})
MERGE (revision:Revision {id: row.id})
  ON CREATE SET revision += row.properties, revision.loaded = coalesce(row.loaded, datetime())
MERGE (revision)-[:REVISION_OF]->(article)
