// Takes away the publishers that have no article any more.
UNWIND $ids AS name
MATCH (publisher:Publisher {name: name})
WHERE NOT EXISTS { (publisher)<-[:PUBLISHED_BY]-(:Article) }
DELETE publisher
