// Does everything hold that always should? Every row should count 0.
// :param {}
RETURN 'claims without a sentence' AS what, COUNT { MATCH (claim:Claim) WHERE NOT (claim)-[:STATED_IN]->(:Sentence) } AS found
UNION ALL
RETURN 'claims that support nothing' AS what, COUNT { MATCH (claim:Claim) WHERE NOT (claim)-[:SUPPORTS]->() } AS found
UNION ALL
RETURN 'sentences without an article' AS what, COUNT { MATCH (sentence:Sentence) WHERE NOT (sentence)-[:IN_ARTICLE]->(:Article) } AS found
UNION ALL
RETURN 'sentences that are not in the text of their article' AS what, COUNT {
  MATCH (sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  WHERE NOT article.text CONTAINS sentence.text
} AS found
UNION ALL
RETURN 'quotes that are not in the text of their article' AS what, COUNT {
  MATCH (claim:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
  WHERE NOT article.text CONTAINS claim.quote
} AS found
UNION ALL
RETURN 'events without a claim' AS what, COUNT { MATCH (event:Event) WHERE NOT (event)<-[:SUPPORTS]-(:Claim) } AS found
UNION ALL
RETURN 'relations without a claim' AS what, COUNT { MATCH (relation:Relation) WHERE NOT (relation)<-[:SUPPORTS]-(:Claim) } AS found
UNION ALL
RETURN 'relationships between actors without a relation' AS what, COUNT {
  MATCH (:Actor)-[relationship]->(:Actor)
  WHERE NOT EXISTS { MATCH (:Relation {id: relationship.id}) }
} AS found
UNION ALL
RETURN 'relationships that differ from their relation' AS what, COUNT {
  MATCH (:Actor)-[relationship]->(:Actor)
  MATCH (relation:Relation {id: relationship.id})
  WHERE relation.articles <> relationship.articles OR relation.status <> relationship.status
    OR relation.type <> type(relationship)
} AS found
UNION ALL
RETURN 'relations whose count of articles is wrong' AS what, COUNT {
  MATCH (relation:Relation)
  WHERE relation.articles <> COUNT {
    MATCH (relation)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(article:Article)
    RETURN DISTINCT article
  }
} AS found
UNION ALL
RETURN 'actors that no article names' AS what, COUNT { MATCH (actor:Actor) WHERE NOT (actor)<-[:NAMES]-(:Article) } AS found
