// Finds articles by words of their titles and texts, whatever the case and accents; brought up to date behind the back of whoever loads.
CREATE FULLTEXT INDEX article_words IF NOT EXISTS
FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}}
