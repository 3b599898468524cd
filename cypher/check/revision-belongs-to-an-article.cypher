// Every earlier wording on record belongs to one article and has its hash and its time.
// :param {}
MATCH (revision:Revision)
WHERE COUNT { (revision)-[:REVISION_OF]->(:Article) } <> 1 OR revision.revision IS NULL OR revision.loaded IS NULL
RETURN revision.id AS id, 'it belongs to no article, or lacks its hash or time' AS what
