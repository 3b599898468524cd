// A picture of the whole: the relations with most reports, each a fact.
// :param {limit: 60}
MATCH tour = (:Actor)-[relationship]->(:Actor)
WHERE relationship.asserted > 0
RETURN tour
ORDER BY relationship.articles DESC, relationship.id
LIMIT toInteger($limit)
