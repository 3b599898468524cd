// Which of some ids are those of actors, of names that an actor had before it was judged, or of names in an article.
UNWIND $batch.rows AS row
OPTIONAL MATCH (actor:Actor {id: row.id})
OPTIONAL MATCH (profile:Profile)
WHERE profile.id STARTS WITH row.id + '|'
WITH row, actor, count(profile) AS profiles
OPTIONAL MATCH (:Article {id: row.article})-[named:NAMES]->(:Actor)
WHERE named.profile STARTS WITH row.name + '|'
WITH row, actor, profiles, count(named) AS places
RETURN row.id AS id, actor IS NOT NULL OR profiles > 0 OR places > 0 AS isKnown
