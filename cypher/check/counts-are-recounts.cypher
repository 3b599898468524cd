// Events and relations count the articles of their claims, in all and by status, as often as they are.
// :param {}
MATCH (supported:Event|Relation)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH supported, {
  articles: count(DISTINCT article),
  asserted: count(DISTINCT CASE claim.status WHEN 'ASSERTED' THEN article END),
  former: count(DISTINCT CASE claim.status WHEN 'FORMER' THEN article END),
  attributed: count(DISTINCT CASE claim.status WHEN 'ATTRIBUTED' THEN article END),
  planned: count(DISTINCT CASE claim.status WHEN 'PLANNED' THEN article END),
  hypothetical: count(DISTINCT CASE claim.status WHEN 'HYPOTHETICAL' THEN article END),
  denied: count(DISTINCT CASE claim.status WHEN 'DENIED' THEN article END)
} AS counted
WITH supported, counted, [name IN keys(counted) WHERE supported[name] IS NULL OR supported[name] <> counted[name]] AS wrong
WHERE size(wrong) > 0
UNWIND wrong AS name
WITH supported, counted, name
ORDER BY name
RETURN supported.id AS id, name + ' is ' + coalesce(toString(supported[name]), 'missing') + ' instead of ' + counted[name] AS what
