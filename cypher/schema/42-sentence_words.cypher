// Finds sentences by their words; brought up to date behind the back of whoever loads.
CREATE FULLTEXT INDEX sentence_words IF NOT EXISTS
FOR (n:Sentence) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}}
