// Finds articles by the time of publication.
CREATE INDEX article_published IF NOT EXISTS
FOR (n:Article) ON (n.published)
