// Takes away what articles say of actors, of their publishers and of other articles.
UNWIND $batch.ids AS id
MATCH (:Article {id: id})-[said:NAMES|PUBLISHED_BY|COPY_OF]-()
DELETE said
