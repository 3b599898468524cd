// Finds the relations between two actors, however many each has.
CREATE INDEX relation_pair IF NOT EXISTS
FOR (n:Relation) ON (n.subject, n.object)
