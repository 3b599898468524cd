// Articles as article lines, with what each says of the actors it names, in the order of their ids, from one on.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT toInteger($limit)
RETURN article.id AS id, article {
  .title, .text, .published, .url, .author, .language, .origin, .*,
  publisher: COLLECT { MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher) RETURN publisher.name AS name ORDER BY name }[0],
  names: COLLECT { MATCH (article)-[named:NAMES]->(actor:Actor) RETURN named {.*, actor: actor.id} ORDER BY actor.id }
} AS line
ORDER BY article.id
