// An article names whom its sentences mention, and counts how often they do.
// :param {}
MATCH (article:Article)
CALL (article) {
  MATCH (article)<-[:IN_ARTICLE]-(:Sentence)-[mention:MENTIONS]->(actor:Actor)
  RETURN actor, mention.number AS number, count(mention) AS mentions
}
WITH article, actor, mentions, COLLECT {
  MATCH (article)-[named:NAMES]->(actor)
  WHERE named.number = number
  RETURN named.mentions
} AS counted
WHERE counted <> [mentions]
RETURN article.id AS id, 'it mentions ' + actor.id + ' ' + mentions + ' times, but does not say so' AS what
UNION ALL
MATCH (article:Article)
CALL (article) {
  MATCH (article)-[named:NAMES]->(:Actor)
  RETURN coalesce(sum(named.mentions), 0) AS counted
}
WITH article, counted, COUNT { MATCH (article)<-[:IN_ARTICLE]-(:Sentence)-[:MENTIONS]->(:Actor) } AS mentions
WHERE counted <> mentions
RETURN article.id AS id, 'it counts ' + counted + ' mentions instead of ' + mentions AS what
