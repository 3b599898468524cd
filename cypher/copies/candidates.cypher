// The pairs of articles, one of them among those given, that share sentences near their beginning.
UNWIND $ids AS id
MATCH (one:Article {id: id})<-[:IN_ARTICLE]-(sentence:Sentence)
WHERE sentence.fingerprint IS NOT NULL
WITH one, collect(sentence.fingerprint) AS fingerprints
UNWIND fingerprints AS fingerprint
MATCH (same:Sentence {fingerprint: fingerprint})-[:IN_ARTICLE]->(other:Article)
WHERE other <> one
WITH one, other, size(fingerprints) AS all, count(*) AS shared
WHERE shared >= 2 OR all < 3 OR COUNT { (other)<-[:IN_ARTICLE]-(sentence:Sentence) WHERE sentence.fingerprint IS NOT NULL } < 3
RETURN one.id AS one, other.id AS other
ORDER BY one, shared DESC, other
