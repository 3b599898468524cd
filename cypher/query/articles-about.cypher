// Which articles are about an actor? Those that mention it most often first.
// :param {actor: "Ukraine", limit: 30}
MATCH (:Actor {name: $actor})<-[named:NAMES]-(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN article.title AS title, publisher.name AS publisher, date(article.published) AS published,
  named.mentions AS mentions, article.url AS url, article.id AS id
ORDER BY mentions DESC, published IS NULL, published DESC, id
LIMIT toInteger($limit)
