// Takes away the sentences of an article.
MATCH (:Article {id: $id})<-[:IN_ARTICLE]-(sentence:Sentence)
DETACH DELETE sentence
