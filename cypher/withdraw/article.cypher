// Takes away an article that has no sentences any more.
MATCH (article:Article {id: $id})
DETACH DELETE article
