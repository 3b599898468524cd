// Finds the relations of an object, those with most reports first.
CREATE INDEX relation_object_reported IF NOT EXISTS
FOR (n:Relation) ON (n.object, n.articles)
