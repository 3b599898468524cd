// One node per profile: what articles say of the bearer of a name.
CREATE CONSTRAINT profile_id IF NOT EXISTS
FOR (n:Profile) REQUIRE n.id IS UNIQUE
