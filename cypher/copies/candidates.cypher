// The pairs of articles, one of them among those given, that stand on one page or share a third of the fingerprints of their beginning.
UNWIND $batch.ids AS id
CALL (id) {
  MATCH (one:Article {id: id})<-[:IN_ARTICLE]-(sentence:Sentence)
  WHERE sentence.fingerprint IS NOT NULL
  MATCH (same:Sentence {fingerprint: sentence.fingerprint})-[:IN_ARTICLE]->(other:Article)
  WHERE other <> one
  WITH one, other, count(DISTINCT sentence) AS shared,
    CASE WHEN one.fingerprints < other.fingerprints THEN one.fingerprints ELSE other.fingerprints END AS fewer
  WHERE shared >= fewer / 3.0
  RETURN other.id AS other, shared
  UNION ALL
  MATCH (one:Article {id: id})
  MATCH (other:Article {address: one.address})
  // One that is being withdrawn has no sentences any more.
  WHERE other <> one AND EXISTS { (other)<-[:IN_ARTICLE]-(:Sentence) }
  RETURN other.id AS other, 0 AS shared
}
WITH id AS one, other, max(shared) AS shared
RETURN one, other
ORDER BY one, shared DESC, other
