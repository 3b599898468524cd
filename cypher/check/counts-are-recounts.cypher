// Events and relations count the articles of their claims, in all, by voice and by status.
// :param {}
MATCH (supported:Event|Relation)
CALL (supported) {
  MATCH (supported)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
  RETURN {
    articles: count(DISTINCT article),
    origins: count(DISTINCT article.voice),
    asserted: count(DISTINCT CASE claim.status WHEN 'ASSERTED' THEN article END),
    former: count(DISTINCT CASE claim.status WHEN 'FORMER' THEN article END),
    attributed: count(DISTINCT CASE claim.status WHEN 'ATTRIBUTED' THEN article END),
    planned: count(DISTINCT CASE claim.status WHEN 'PLANNED' THEN article END),
    hypothetical: count(DISTINCT CASE claim.status WHEN 'HYPOTHETICAL' THEN article END),
    denied: count(DISTINCT CASE claim.status WHEN 'DENIED' THEN article END)
  } AS counted
}
UNWIND ['articles', 'origins', 'asserted', 'former', 'attributed', 'planned', 'hypothetical', 'denied'] AS name
WITH supported, name, supported[name] AS held, counted[name] AS counted
WHERE held IS NULL OR held <> counted
RETURN supported.id AS id, name + ' is ' + coalesce(toString(held), 'missing') + ' instead of ' + counted AS what
