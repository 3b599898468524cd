// Finds the articles that stand on one page.
CREATE INDEX article_address IF NOT EXISTS
FOR (n:Article) ON (n.address)
