// Takes away what an article says of actors and of its publisher.
MATCH (:Article {id: $id})-[said:NAMES|PUBLISHED_BY]->()
DELETE said
