// Takes away the claims of an article.
MATCH (:Article {id: $id})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(claim:Claim)
DETACH DELETE claim
