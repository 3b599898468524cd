// Finds the relations of an object.
CREATE INDEX relation_object IF NOT EXISTS
FOR (n:Relation) ON (n.object)
