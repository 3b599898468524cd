// One node per publisher, as sources name it.
CREATE CONSTRAINT publisher_name IF NOT EXISTS
FOR (n:Publisher) REQUIRE n.name IS UNIQUE
