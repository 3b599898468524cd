// Sentences by id, in the order of the ids, with the actors that they mention and what they claim.
UNWIND range(0, size($ids) - 1) AS position
MATCH (sentence:Sentence {id: $ids[position]})-[:IN_ARTICLE]->(article:Article)
RETURN sentence {.id, .text, .start, .end}, article {.id, .title, .url, .published},
  COLLECT { MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher) RETURN publisher.name AS name ORDER BY name }[0] AS publisher,
  COLLECT {
    MATCH (sentence)-[:MENTIONS]->(actor:Actor)
    WITH DISTINCT actor
    RETURN actor {.id, .name, .type} ORDER BY actor.name, actor.id
  } AS actors,
  COLLECT {
    MATCH (sentence)<-[:STATED_IN]-(claim:Claim)
    RETURN claim {
      .id, .type, .status, .confidence, .value, .quote, .start, .end,
      speaker: COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor) RETURN speaker {.id, .name, .type} ORDER BY speaker.id }[0]
    } ORDER BY claim.start, claim.id
  } AS claims
ORDER BY position
