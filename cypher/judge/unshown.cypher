// The profiles that no article shows any more.
MATCH (profile:Profile {articles: 0})
RETURN profile.id AS id
