// Takes away articles without sentences, and what is on record of their revisions.
UNWIND $batch.ids AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (revision:Revision)-[:REVISION_OF]->(article)
DETACH DELETE revision, article
