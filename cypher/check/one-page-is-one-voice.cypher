// Articles that stand on one page under several ids speak with one voice.
// :param {}
MATCH (article:Article)
WHERE article.address IS NOT NULL
MATCH (other:Article {address: article.address})
WHERE other.id < article.id AND other.voice <> article.voice
RETURN article.id AS id, 'it stands on the page of ' + other.id + ', but speaks with another voice' AS what
