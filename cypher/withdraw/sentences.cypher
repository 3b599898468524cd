// Takes away the sentences of articles.
UNWIND $batch.ids AS id
MATCH (:Article {id: id})<-[:IN_ARTICLE]-(sentence:Sentence)
DETACH DELETE sentence
