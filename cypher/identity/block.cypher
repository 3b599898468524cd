// The profiles of some blocks that articles show.
UNWIND $batch.ids AS block
MATCH (profile:Profile {block: block})
WHERE profile.articles > 0
RETURN profile
ORDER BY profile.id
