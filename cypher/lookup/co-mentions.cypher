// Who is named in the same articles as an actor, whether or not anything is stated of the two, most articles first.
MATCH (actor:Actor {id: $id})<-[:NAMES]-(article:Article)-[:NAMES]->(other:Actor)
WHERE other <> actor
WITH other, count(DISTINCT article) AS articles, count(DISTINCT article.voice) AS origins, max(article.published) AS lastSeen
WHERE articles < $after.articles OR articles = $after.articles AND other.id > $after.id
ORDER BY articles DESC, other.id
LIMIT $limit
RETURN other {.id, .name, .type} AS actor, articles, origins, lastSeen,
  EXISTS { MATCH (relation:Relation) WHERE relation.subject = $id AND relation.object = other.id }
    OR EXISTS { MATCH (relation:Relation) WHERE relation.subject = other.id AND relation.object = $id } AS isRelated
ORDER BY articles DESC, actor.id
