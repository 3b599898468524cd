// Takes away the publishers that have no article any more.
UNWIND $batch.ids AS name
MATCH (publisher:Publisher {name: name})
WHERE NOT EXISTS { (publisher)<-[:PUBLISHED_BY]-(:Article) }
DELETE publisher
