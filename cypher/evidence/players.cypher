// Whom the numbers of some articles stand for.
UNWIND $batch.ids AS id
MATCH (:Article {id: id})-[named:NAMES]->(actor:Actor)
RETURN id AS article, named.number AS number, named.profile AS profile, actor.id AS actor
