// Takes away the claims of articles.
UNWIND $batch.ids AS id
MATCH (:Article {id: id})<-[:IN_ARTICLE]-(:Sentence)<-[:STATED_IN]-(claim:Claim)
DETACH DELETE claim
