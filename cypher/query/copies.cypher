// Which articles are copies of others, how much of them, and by which signs?
// :param {limit: 50}
MATCH (copy:Article)-[of:COPY_OF]->(original:Article)
RETURN copy.title AS copy, COLLECT { MATCH (copy)-[:PUBLISHED_BY]->(publisher) RETURN publisher.name }[0] AS publisher,
  date(copy.published) AS published, original.title AS original,
  COLLECT { MATCH (original)-[:PUBLISHED_BY]->(publisher) RETURN publisher.name }[0] AS firstPublisher,
  date(original.published) AS firstPublished, of.share AS share, of.reason AS reason, copy.id AS id, original.id AS originalId
ORDER BY share DESC, id
LIMIT toInteger($limit)
