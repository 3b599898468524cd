// Every sentence stands in one article.
// :param {}
MATCH (sentence:Sentence)
WITH sentence, COUNT { (sentence)-[:IN_ARTICLE]->(:Article) } AS articles
WHERE articles <> 1
RETURN sentence.id AS id, 'it stands in ' + articles AS what
