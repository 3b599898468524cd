// Events and relations were first and last seen when their articles were published, and are as sure as the surest claim.
// :param {}
MATCH (supported:Event|Relation)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
WITH supported, min(article.published) AS first, max(article.published) AS last, max(claim.confidence) AS confidence
WITH supported, first, last, confidence,
  [supported.firstSeen, supported.lastSeen, supported.confidence] AS held, [first, last, confidence] AS claimed
UNWIND [i IN range(0, 2)
  WHERE coalesce(toString(held[i]), '') <> coalesce(toString(claimed[i]), '')] AS wrong
RETURN supported.id AS id, ['firstSeen', 'lastSeen', 'confidence'][wrong] + ' is ' + coalesce(toString(held[wrong]), 'missing')
  + ' instead of ' + coalesce(toString(claimed[wrong]), 'missing') AS what
