// What people have decided of actors.
MATCH (judgement:Judgement)
WHERE judgement.about = 'ACTORS'
RETURN judgement.verdict AS verdict, judgement.one AS one, judgement.other AS other
ORDER BY judgement.id
