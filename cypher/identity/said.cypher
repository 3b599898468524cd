// Where articles show profiles that are taken for somebody else from now on.
UNWIND $batch.rows AS row
MATCH (from:Actor {id: row.from})<-[named:NAMES {profile: row.profile}]-(article:Article)
RETURN article.id AS article, named.number AS number, row.from AS from, row.to AS to,
  from.type AS type, [label IN labels(from) WHERE label <> 'Actor'][0] AS label
ORDER BY article, number
