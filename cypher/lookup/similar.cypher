// Actors that do the same to the same others as an actor, the likest first; what few do counts for more than what many do.
MATCH (own:Relation)
USING INDEX SEEK own:Relation(subject, articles)
WHERE own.subject = $id AND own.articles > 0 AND own.object IS NOT NULL
WITH own
ORDER BY own.articles DESC, own.id
LIMIT 100
CALL (own) {
  MATCH (shared:Relation)
  USING INDEX SEEK shared:Relation(object, articles)
  WHERE shared.object = own.object AND shared.articles > 0 AND shared.type = own.type
  WITH shared
  ORDER BY shared.articles DESC, shared.id
  LIMIT 200
  RETURN collect(shared.subject) AS subjects
}
UNWIND subjects AS subject
WITH subject, own, 1 / log(1 + size(subjects)) AS weight
WHERE subject <> $id
WITH subject, sum(weight) AS score, count(*) AS shared, collect(own.type + ' ' + own.object)[..3] AS examples
ORDER BY score DESC, subject
LIMIT $limit
MATCH (actor:Actor {id: subject})
RETURN actor {.id, .name, .type} AS actor, score, shared, examples
ORDER BY score DESC, actor.id
