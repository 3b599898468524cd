// Profiles and whom each is taken for, in the order of their ids, from one on.
MATCH (profile:Profile)
WHERE profile.id > $after
RETURN profile.id AS id, profile {.*} AS line
ORDER BY profile.id
LIMIT toInteger($limit)
