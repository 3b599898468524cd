// Which of some ids are those of actors, or of names in an article.
UNWIND $rows AS row
OPTIONAL MATCH (actor:Actor {id: row.id})
OPTIONAL MATCH (:Article {id: row.article})-[named:NAMES]->(:Actor)
WHERE named.profile STARTS WITH row.name + '|'
WITH row, actor, count(named) AS places
RETURN row.id AS id, actor IS NOT NULL OR places > 0 AS isKnown
