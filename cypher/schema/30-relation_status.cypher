// Finds relations by how firmly they stand.
CREATE INDEX relation_status IF NOT EXISTS
FOR (n:Relation) ON (n.status)
