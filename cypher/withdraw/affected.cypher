// What some articles support and whom they name, before they are taken away.
UNWIND $batch.ids AS id
MATCH (article:Article {id: id})
RETURN
  id,
  article.voice AS voice,
  COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[tie:SUPPORTS]->(supported)
    RETURN DISTINCT [supported.id, tie.account]
  } AS supported,
  COLLECT {
    MATCH (article)-[named:NAMES]->(actor:Actor)
    RETURN [actor.id, named.profile]
  } AS actors,
  COLLECT {
    MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
    RETURN publisher.name
  } AS publishers
