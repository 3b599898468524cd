// Claims with their sentences, the actors they are about and what they support, in the order of their ids, from one on.
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim
ORDER BY claim.id
LIMIT toInteger($limit)
MATCH (claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN claim.id AS id, claim {
  .*, article: article.id, sentenceId: sentence.id, sentence: sentence.text,
  who: COLLECT {
    MATCH (article)-[named:NAMES]->(actor:Actor)
    WHERE named.number IN claim.sources
    RETURN DISTINCT actor.id AS id ORDER BY id
  },
  whom: COLLECT {
    MATCH (article)-[named:NAMES]->(actor:Actor)
    WHERE named.number IN claim.targets
    RETURN DISTINCT actor.id AS id ORDER BY id
  },
  where: COLLECT {
    MATCH (article)-[named:NAMES]->(actor:Actor)
    WHERE named.number = claim.location
    RETURN actor.id AS id ORDER BY id
  }[0],
  by: COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor) RETURN speaker.id AS id ORDER BY id }[0],
  supports: COLLECT {
    MATCH (claim)-[support:SUPPORTS]->(supported:Event|Relation)
    RETURN support {.*, id: supported.id} ORDER BY supported.id
  }
} AS line
ORDER BY claim.id
