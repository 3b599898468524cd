// Puts articles that could not be loaded on the list; another wording of one starts to count anew.
UNWIND $batch.rows AS row
MERGE (rejected:RejectedArticle {id: row.id})
SET
  rejected.attempts = row.attempts
    + CASE WHEN rejected.revision = row.revision OR row.revision IS NULL THEN coalesce(rejected.attempts, 0) ELSE 0 END,
  rejected.origin = row.origin,
  rejected.revision = row.revision,
  rejected.reason = row.reason,
  rejected.line = row.line,
  rejected.firstFailed = coalesce(rejected.firstFailed, datetime()),
  rejected.lastFailed = datetime()
