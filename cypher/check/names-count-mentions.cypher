// An article names whom its sentences mention, and counts how often they do.
// :param {}
MATCH (article:Article)-[named:NAMES]->(actor:Actor)
WITH article, named, actor, COUNT { (article)<-[:IN_ARTICLE]-(:Sentence)-[:MENTIONS]->(actor) } AS mentions
WHERE named.mentions IS NULL OR named.mentions <> mentions
RETURN article.id AS id, 'it mentions ' + actor.id + ' ' + mentions + ' times instead of ' + coalesce(toString(named.mentions), 'a number') AS what
UNION ALL
MATCH (article:Article)<-[:IN_ARTICLE]-(:Sentence)-[:MENTIONS]->(actor:Actor)
WHERE NOT EXISTS { (article)-[:NAMES]->(actor) }
RETURN DISTINCT article.id AS id, 'it mentions ' + actor.id + ', but does not name it' AS what
