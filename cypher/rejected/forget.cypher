// Takes articles off the list of those that could not be loaded.
UNWIND $batch.ids AS id
MATCH (rejected:RejectedArticle {id: id})
DELETE rejected
