// One node per relation: the hop from a relationship to its evidence.
CREATE CONSTRAINT relation_id IF NOT EXISTS
FOR (n:Relation) REQUIRE n.id IS UNIQUE
