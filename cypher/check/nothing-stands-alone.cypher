// Publishers, sentences and actors belong to an article, events and relations to a claim.
// :param {}
MATCH (publisher:Publisher)
WHERE NOT EXISTS { (publisher)<-[:PUBLISHED_BY]-(:Article) }
RETURN publisher.name AS id, 'a publisher without an article' AS what
UNION ALL
MATCH (actor:Actor)
WHERE NOT EXISTS { (actor)<-[:NAMES]-(:Article) }
RETURN actor.id AS id, 'an actor that no article names' AS what
UNION ALL
MATCH (event:Event)
WHERE NOT EXISTS { (event)<-[:SUPPORTS]-(:Claim) }
RETURN event.id AS id, 'an event without a claim' AS what
UNION ALL
MATCH (relation:Relation)
WHERE NOT EXISTS { (relation)<-[:SUPPORTS]-(:Claim) }
RETURN relation.id AS id, 'a relation without a claim' AS what
