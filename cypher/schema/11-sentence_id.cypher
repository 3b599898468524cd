// One node per sentence of an article.
CREATE CONSTRAINT sentence_id IF NOT EXISTS
FOR (n:Sentence) REQUIRE n.id IS UNIQUE
