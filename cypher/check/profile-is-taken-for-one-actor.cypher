// Every profile is taken for one actor, whom all articles that show it name.
// :param {}
MATCH (profile:Profile)
WITH profile, COLLECT { MATCH (profile)-[:TAKEN_FOR]->(actor:Actor) RETURN actor.id AS id ORDER BY id } AS actors
WHERE profile.actor IS NULL OR actors <> [profile.actor]
RETURN profile.id AS id, 'it is taken for ' + size(actors) + ' actors that are not the one it names' AS what
UNION ALL
MATCH (article:Article)-[named:NAMES]->(actor:Actor)
WHERE named.profile IS NOT NULL
OPTIONAL MATCH (profile:Profile {id: named.profile})
WITH article, actor, profile
WHERE profile IS NULL OR profile.actor IS NULL OR profile.actor <> actor.id
RETURN article.id AS id, 'it names ' + actor.id + ' by a profile that is not that actor' AS what
