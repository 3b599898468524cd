// Every article speaks with the voice of one that has its own; copies of each other share it, and nothing else does.
// :param {}
MATCH (article:Article)
OPTIONAL MATCH (original:Article {id: article.voice})
WITH article, original, EXISTS { (article)-[:COPY_OF]->(:Article) } AS isCopy
WHERE original IS NULL OR original.voice <> original.id OR isCopy <> (article.voice <> article.id)
RETURN article.id AS id, 'its voice is ' + coalesce(article.voice, 'missing') AS what
UNION ALL
MATCH (article:Article)-[:COPY_OF]->(other:Article)
WHERE article.voice <> other.voice
RETURN article.id AS id, 'it is a copy of ' + other.id + ', but speaks with another voice' AS what
