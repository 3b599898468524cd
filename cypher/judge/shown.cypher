// The profiles of one name in one article.
MATCH (:Article {id: $article})-[named:NAMES]->(:Actor)
MATCH (profile:Profile {id: named.profile})
WHERE profile.name = $name
RETURN profile
