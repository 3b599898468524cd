// What people have decided.
MATCH (judgement:Judgement)
RETURN judgement.about AS about, judgement.verdict AS verdict, judgement.one AS one, judgement.other AS other
ORDER BY judgement.id
