// The claims behind a relation or event, behind a place in their order; newest report first.
MATCH (supported:Event|Relation {id: $id})<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH claim, sentence, article, coalesce(article.published, datetime('0001-01-01T00:00:00Z')) AS published
WHERE $after.id IS NULL OR published < $after.published OR published = $after.published AND claim.id > $after.id
ORDER BY published DESC, claim.id
LIMIT $limit
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
RETURN claim, sentence {.text, .start, .end}, article {.id, .title, .url, .published}, publisher.name AS publisher, speaker {.id, .name, .type}
ORDER BY published DESC, claim.id
