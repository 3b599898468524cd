// Lets articles show other profiles, and tells whom these articles take them for so far.
UNWIND $batch.rows AS row
MATCH (:Article {id: row.article})-[named:NAMES {profile: row.from}]->(actor:Actor)
MATCH (before:Profile {id: row.from})
MERGE (profile:Profile {id: row.to})
  ON CREATE SET profile += row.properties, profile.articles = 0, profile.actor = actor.id
SET profile.articles = profile.articles + 1, before.articles = before.articles - 1, named.profile = row.to
RETURN row.to AS profile, actor.id AS actor
