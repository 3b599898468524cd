// Finds relations by type, those with most reports first.
CREATE INDEX relation_type_reported IF NOT EXISTS
FOR (n:Relation) ON (n.type, n.articles)
