// Articles as article lines, with whom each names and which it copies, in the order of their ids, from one on.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT toInteger($limit)
RETURN article.id AS id, article {
  .title, .text, .published, .url, .author, .language, .origin, .*,
  publisher: COLLECT { MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher) RETURN publisher.name AS name ORDER BY name }[0],
  names: COLLECT {
    MATCH (article)-[named:NAMES]->(actor:Actor)
    RETURN named {.*, actor: actor.id} ORDER BY actor.id, named.number
  },
  copyOf: COLLECT { MATCH (article)-[copy:COPY_OF]->(other:Article) RETURN copy {.*, article: other.id} ORDER BY other.id }
} AS line
ORDER BY article.id
