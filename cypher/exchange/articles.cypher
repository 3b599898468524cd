// Articles with their sentences and what these claim, in the order of their ids, from one on.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT toInteger($limit)
RETURN article.id AS id, article {
  .*,
  publisher: COLLECT { MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher) RETURN publisher.name AS name ORDER BY name }[0],
  copyOf: COLLECT { MATCH (article)-[:COPY_OF]->(other:Article) RETURN other.id AS id ORDER BY id },
  mentions: COLLECT { MATCH (article)-[:NAMES]->(actor:Actor) RETURN DISTINCT actor.id AS id ORDER BY id },
  sentences: COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)
    RETURN sentence {.id, .start, .end, .text} ORDER BY sentence.index, sentence.id
  },
  claims: COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)
    RETURN claim {
      .*, sentence: sentence.id,
      speaker: COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(actor:Actor) RETURN actor.id AS id ORDER BY id }[0],
      supports: COLLECT { MATCH (claim)-[:SUPPORTS]->(supported:Event|Relation) RETURN supported.id AS id ORDER BY id }
    } ORDER BY claim.id
  }
} AS line
ORDER BY article.id
