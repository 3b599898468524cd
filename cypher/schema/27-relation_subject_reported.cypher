// Finds the relations of a subject, those with most reports first.
CREATE INDEX relation_subject_reported IF NOT EXISTS
FOR (n:Relation) ON (n.subject, n.articles)
