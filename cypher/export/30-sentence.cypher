// Sentences with the actors they mention, in the order of their ids, from one on; their words stand in the article.
MATCH (sentence:Sentence)
WHERE sentence.id > $after
WITH sentence
ORDER BY sentence.id
LIMIT toInteger($limit)
RETURN sentence.id AS id, sentence {
  .index, .start, .end, .fingerprint,
  article: COLLECT { MATCH (sentence)-[:IN_ARTICLE]->(article:Article) RETURN article.id AS id ORDER BY id }[0],
  mentions: COLLECT {
    MATCH (sentence)-[mention:MENTIONS]->(actor:Actor)
    RETURN mention {.*, actor: actor.id} ORDER BY mention.start, mention.end, actor.id
  }
} AS line
ORDER BY sentence.id
