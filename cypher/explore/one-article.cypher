// A picture of what the latest article about an actor says: its claims and what they support.
// :param {actor: "Ukraine"}
MATCH (:Actor {name: $actor})<-[:NAMES]-(article:Article)
WITH article
ORDER BY article.published DESC, article.id
LIMIT 1
MATCH picture = (article)<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(:Event|Relation)
RETURN picture
