// Publishers in the order of their names, from one on.
MATCH (publisher:Publisher)
WHERE publisher.name > $after
RETURN publisher.name AS id, publisher {.*, articles: COUNT { (publisher)<-[:PUBLISHED_BY]-(:Article) }} AS line
ORDER BY publisher.name
LIMIT toInteger($limit)
