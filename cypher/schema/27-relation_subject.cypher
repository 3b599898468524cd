// Finds the relations of a subject.
CREATE INDEX relation_subject IF NOT EXISTS
FOR (n:Relation) ON (n.subject)
