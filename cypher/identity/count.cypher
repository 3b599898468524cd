// Adds articles to the profiles that they show, or takes them away, and tells whom these are taken for.
UNWIND $batch.rows AS row
MERGE (profile:Profile {id: row.id})
  ON CREATE SET profile += row.properties, profile.articles = 0
SET profile.articles = profile.articles + row.articles
RETURN profile.id AS id, profile.block AS block, profile.actor AS actor, profile.articles AS articles
