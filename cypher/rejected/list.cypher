// The articles that could not be loaded, those that failed last first.
MATCH (rejected:RejectedArticle)
RETURN
  rejected.id AS id,
  rejected.origin AS origin,
  rejected.revision AS revision,
  rejected.reason AS reason,
  rejected.attempts AS attempts,
  rejected.firstFailed AS firstFailed,
  rejected.lastFailed AS lastFailed,
  rejected.line AS line
ORDER BY rejected.lastFailed DESC, id
