// Those of the given articles that could not be loaded before.
UNWIND $batch.ids AS id
MATCH (rejected:RejectedArticle {id: id})
RETURN
  rejected.id AS id,
  rejected.origin AS origin,
  rejected.revision AS revision,
  rejected.reason AS reason,
  rejected.attempts AS attempts,
  rejected.firstFailed AS firstFailed,
  rejected.lastFailed AS lastFailed,
  rejected.line AS line
