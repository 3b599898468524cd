// Writes with whose voice articles speak.
UNWIND $batch.rows AS row
MATCH (article:Article {id: row.article})
SET article.voice = row.voice
WITH article
MATCH (article)-[copy:COPY_OF]->(:Article)
DELETE copy
