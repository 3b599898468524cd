// Articles with whatever is quoted from them, in the order of their ids, from one on.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT toInteger($limit)
RETURN article.id AS id, article.title AS title, article.text AS text, article.revision AS revision,
  COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)
    RETURN {id: sentence.id, what: 'the sentence', start: sentence.start, end: sentence.end, text: sentence.text}
    ORDER BY sentence.index, sentence.id
  } + COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)-[mention:MENTIONS]->(actor:Actor)
    RETURN {id: sentence.id, what: 'a mention of ' + actor.id, start: mention.start, end: mention.end, text: mention.text}
    ORDER BY mention.start, mention.end, actor.id
  } + COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(claim:Claim)
    RETURN {id: claim.id, what: 'the quote', start: claim.start, end: claim.end, text: claim.quote}
    ORDER BY claim.start, claim.id
  } + COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)
    RETURN {id: claim.id, what: 'the sentence', start: claim.sentenceStart, end: claim.sentenceEnd, text: sentence.text}
    ORDER BY claim.start, claim.id
  } AS quotes
ORDER BY article.id
