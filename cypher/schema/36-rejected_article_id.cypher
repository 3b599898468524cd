// One node per article that could not be loaded.
CREATE CONSTRAINT rejected_article_id IF NOT EXISTS
FOR (n:RejectedArticle) REQUIRE n.id IS UNIQUE
