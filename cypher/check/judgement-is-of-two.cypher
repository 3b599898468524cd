// Every judgement is about two, has a verdict, and says who judged and when.
// :param {}
MATCH (judgement:Judgement)
WHERE coalesce(judgement.one = judgement.other, true) OR judgement.by IS NULL OR judgement.at IS NULL
  OR NOT coalesce(judgement.verdict IN ['SAME', 'DIFFERENT', 'UNSURE'], false)
  OR NOT coalesce(judgement.about IN ['ACTORS', 'EVENTS'], false)
RETURN judgement.id AS id, 'it is about ' + coalesce(judgement.one, 'nobody') + ' and ' + coalesce(judgement.other, 'nobody') AS what
