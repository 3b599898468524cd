// Events and relations were first and last seen when their articles were published, and are as sure as the surest claim.
// :param {}
MATCH (supported:Event|Relation)
CALL (supported) {
  MATCH (supported)<-[:SUPPORTS]-(claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
  RETURN {firstSeen: min(article.published), lastSeen: max(article.published), confidence: max(claim.confidence)} AS claimed
}
UNWIND ['firstSeen', 'lastSeen', 'confidence'] AS name
WITH supported, name, coalesce(toString(supported[name]), 'missing') AS held, coalesce(toString(claimed[name]), 'missing') AS claimed
WHERE held <> claimed
RETURN supported.id AS id, name + ' is ' + held + ' instead of ' + claimed AS what
