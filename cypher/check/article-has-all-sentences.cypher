// The sentences of every article are numbered from 0 without a gap, and follow one another.
// :param {}
MATCH (article:Article)
WITH article, COLLECT { MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence) RETURN sentence ORDER BY sentence.index } AS sentences
WITH article, size(sentences) AS size, [i IN range(0, size(sentences) - 1)
  WHERE sentences[i].index <> i OR sentences[i].start < CASE WHEN i = 0 THEN 0 ELSE sentences[i - 1].end END] AS wrong
WHERE size = 0 OR size(wrong) > 0
RETURN article.id AS id, CASE WHEN size = 0 THEN 'it has no sentence' ELSE 'sentence ' + wrong[0] + ' is not where it should be' END AS what
