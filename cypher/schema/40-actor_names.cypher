// Finds actors by words of their names and aliases, whatever the case and accents.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS
FOR (n:Actor) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
