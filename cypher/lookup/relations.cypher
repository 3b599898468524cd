// Relations by id, in the order of the ids, each with the best of its evidence, of articles from a period if there is one.
UNWIND range(0, size($ids) - 1) AS position
MATCH (relation:Relation {id: $ids[position]})
MATCH (subject:Actor {id: relation.subject})
OPTIONAL MATCH (object:Actor {id: relation.object})
CALL (relation) {
  MATCH (relation)<-[:SUPPORTS]-(claim:Claim)
  WHERE $filter.since IS NULL AND $filter.before IS NULL OR EXISTS {
    MATCH (claim)-[:STATED_IN]->(:Sentence)-[:IN_ARTICLE]->(report:Article)
    WHERE ($filter.since IS NULL OR report.published >= $filter.since)
      AND ($filter.before IS NULL OR report.published < $filter.before)
  }
  WITH claim
  ORDER BY claim.status = 'ASSERTED' DESC, claim.confidence DESC, claim.id
  LIMIT $evidence
  MATCH (claim)-[:STATED_IN]->(sentence:Sentence)-[:IN_ARTICLE]->(article:Article)
  OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
  WITH claim, sentence, article, publisher, speaker
  ORDER BY claim.status = 'ASSERTED' DESC, claim.confidence DESC, claim.id
  RETURN collect({
    claim: claim, sentence: sentence {.text, .start, .end}, article: article {.id, .title, .url, .published},
    publisher: publisher.name, speaker: speaker {.id, .name, .type}
  }) AS evidence
}
RETURN relation, subject {.id, .name, .type} AS subject, object {.id, .name, .type} AS object, evidence
ORDER BY position
