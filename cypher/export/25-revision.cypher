// Earlier wordings of articles, in the order of their ids, from one on.
MATCH (revision:Revision)
WHERE revision.id > $after
WITH revision
ORDER BY revision.id
LIMIT toInteger($limit)
RETURN revision.id AS id, revision {
  .*, article: COLLECT { MATCH (revision)-[:REVISION_OF]->(article:Article) RETURN article.id AS id ORDER BY id }[0]
} AS line
ORDER BY revision.id
