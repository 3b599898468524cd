// Everything that an article supports, before it is taken away.
OPTIONAL MATCH (article:Article {id: $id})
RETURN
  COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(supported)
    RETURN DISTINCT supported.id AS id ORDER BY id
  } AS supported,
  COLLECT {
    MATCH (article)-[:NAMES]->(actor:Actor)
    RETURN DISTINCT actor.id AS id ORDER BY id
  } AS actors,
  COLLECT {
    MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
    RETURN publisher.name
  } AS publishers
