// Copies what relations say to the relationships between the actors, found without a search at either end.
UNWIND $batch.ids AS id
MATCH (relation:Relation {id: id})
WITH id, relation, relation.drawnAs AS drawnAs
MATCH ()-[drawn]->()
WHERE elementId(drawn) = drawnAs AND drawn.id = id
SET drawn += {
  quadClass: relation.quadClass, status: relation.status, values: relation.values,
  articles: relation.articles, origins: relation.origins, asserted: relation.asserted,
  firstSeen: relation.firstSeen, lastSeen: relation.lastSeen, confidence: relation.confidence,
  startDate: relation.startDate, endDate: relation.endDate, precision: relation.precision
}
