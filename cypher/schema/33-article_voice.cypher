// Finds the articles that are copies of one report.
CREATE INDEX article_voice IF NOT EXISTS
FOR (n:Article) ON (n.voice)
