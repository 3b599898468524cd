// Finds relations by type.
CREATE INDEX relation_type IF NOT EXISTS
FOR (n:Relation) ON (n.type)
