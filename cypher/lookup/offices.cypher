// The offices that some actors hold by what is reported as a fact, each with its body, those with most reports first.
UNWIND $batch.ids AS id
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(subject, articles)
WHERE relation.subject = id AND relation.articles > 0 AND relation.type = 'HOLDS_OFFICE' AND relation.asserted > 0
MATCH (body:Actor {id: relation.object})
UNWIND relation.values AS office
RETURN DISTINCT id, office, body.name AS body, relation.articles AS articles, relation.id AS relation
ORDER BY id, articles DESC, relation, office
