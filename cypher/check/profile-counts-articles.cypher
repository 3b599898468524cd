// Every profile counts how many articles show it.
// :param {}
MATCH (profile:Profile)
WITH profile, COUNT {
  MATCH (profile)-[:TAKEN_FOR]->(:Actor)<-[named:NAMES]-(:Article)
  WHERE named.profile = profile.id
} AS articles
WHERE articles < 1 OR profile.articles IS NULL OR profile.articles <> articles
RETURN profile.id AS id, 'articles is ' + coalesce(toString(profile.articles), 'missing') + ' instead of ' + articles AS what
