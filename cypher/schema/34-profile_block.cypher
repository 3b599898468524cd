// Finds the profiles that may be one actor.
CREATE INDEX profile_block IF NOT EXISTS
FOR (n:Profile) ON (n.block)
