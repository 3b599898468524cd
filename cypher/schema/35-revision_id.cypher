// One node per earlier wording of an article.
CREATE CONSTRAINT revision_id IF NOT EXISTS
FOR (n:Revision) REQUIRE n.id IS UNIQUE
