// The pairs of articles, one of them among those given, that share a third of the fingerprints of their beginning.
UNWIND $batch.ids AS id
MATCH (one:Article {id: id})<-[:IN_ARTICLE]-(sentence:Sentence)
WHERE sentence.fingerprint IS NOT NULL
MATCH (same:Sentence {fingerprint: sentence.fingerprint})-[:IN_ARTICLE]->(other:Article)
WHERE other <> one
WITH one, other, count(DISTINCT sentence) AS shared,
  CASE WHEN one.fingerprints < other.fingerprints THEN one.fingerprints ELSE other.fingerprints END AS fewer
WHERE shared >= fewer / 3.0
RETURN one.id AS one, other.id AS other
ORDER BY one, shared DESC, other
