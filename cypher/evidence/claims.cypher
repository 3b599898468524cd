// Some claims with the articles that make them.
UNWIND $batch.ids AS id
MATCH (claim:Claim {id: id})-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
RETURN claim, article.id AS article, article.published AS published
ORDER BY id
