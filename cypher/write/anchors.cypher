// Tells whether relations still find their relationships, which a copy into another database undoes.
MATCH (relation:Relation)
WHERE relation.drawnAs IS NOT NULL
WITH relation, relation.drawnAs AS drawnAs
LIMIT 1
OPTIONAL MATCH ()-[drawn]->()
WHERE elementId(drawn) = drawnAs AND drawn.id = relation.id
RETURN drawn IS NOT NULL AS held
