// Which reports tell of one event, and why are they taken to? The events with most reports first, of one or more.
// :param {actor: "Russia", least: 1, limit: 50}
MATCH (event:Event)
WHERE event.articles >= toInteger($least) AND EXISTS { (event)-[:SOURCE_OF|TARGETS]-(:Actor {name: $actor}) }
MATCH (event)<-[support:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN event.id AS event, event.type AS type, event.startDate AS day, event.articles AS articles, event.origins AS origins,
  claim.status AS status, sentence.text AS sentence, article.title AS article, publisher.name AS publisher,
  date(article.published) AS published, CASE WHEN article.voice <> article.id THEN article.voice END AS copyOf,
  support.reason AS reason
ORDER BY origins DESC, articles DESC, event, published IS NULL, published, claim.id
LIMIT toInteger($limit)
