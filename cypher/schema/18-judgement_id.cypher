// One node per decision of a person.
CREATE CONSTRAINT judgement_id IF NOT EXISTS
FOR (n:Judgement) REQUIRE n.id IS UNIQUE
