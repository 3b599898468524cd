// Makes the actors that are not there yet, counts more articles for each, and tells what is known of them so far.
UNWIND $batch.rows AS row
MERGE (actor:Actor {id: row.id})
  ON CREATE SET actor:$(row.label), actor.type = row.type, actor.articles = 0
SET actor.articles = actor.articles + row.articles
RETURN actor
