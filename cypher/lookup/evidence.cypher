// The claims behind a relation or event, newest report first.
MATCH (supported:Event|Relation {id: $id})<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
RETURN claim, sentence {.text, .start, .end}, article {.id, .title, .url, .published}, publisher.name AS publisher, speaker {.id, .name, .type}
ORDER BY article.published IS NULL, article.published DESC, claim.id
SKIP $skip
LIMIT $limit
