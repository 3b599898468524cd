// Lets every relation find its relationship again after a copy into another database.
MATCH (:Actor)-[drawn]->(:Actor)
WHERE drawn.id IS NOT NULL
CALL (drawn) {
  MATCH (relation:Relation {id: drawn.id})
  SET relation.drawnAs = elementId(drawn)
} IN TRANSACTIONS OF 5000 ROWS
