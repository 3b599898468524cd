// Articles by id, in the order of the ids, each with the first of the sentences that hold most of some words, given as regular expressions.
UNWIND range(0, size($ids) - 1) AS position
MATCH (article:Article {id: $ids[position]})
CALL (article) {
  UNWIND CASE WHEN size($words) > 0 THEN [article] ELSE [] END AS searched
  MATCH (searched)<-[:IN_ARTICLE]-(sentence:Sentence)
  WITH sentence, size([word IN $words WHERE toLower(sentence.text) =~ word]) AS held
  WHERE held > 0
  ORDER BY held DESC, sentence.index
  LIMIT $quotes
  RETURN collect(sentence {.text, .start, .end}) AS quotes
}
RETURN article {.id, .title, .url, .published, .author, .language}, quotes,
  COLLECT { MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher) RETURN publisher.name AS name ORDER BY name }[0] AS publisher,
  COLLECT { MATCH (article)-[:COPY_OF]->(original:Article) RETURN original.id AS id ORDER BY id }[0] AS copyOf
ORDER BY position
