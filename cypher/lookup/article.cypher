// An article with its sentences, mentions and claims in the order of the text, its copies and its earlier wordings.
MATCH (article:Article {id: $id})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Publisher)
RETURN
  article,
  publisher.name AS publisher,
  COLLECT {
    MATCH (article)-[of:COPY_OF]->(original:Article)
    RETURN {article: original.id, share: of.share, reason: of.reason} ORDER BY original.id
  }[0] AS copyOf,
  COLLECT {
    MATCH (article)<-[of:COPY_OF]-(copy:Article)
    RETURN {article: copy.id, share: of.share, reason: of.reason} ORDER BY copy.id
  } AS copies,
  COLLECT {
    MATCH (article)<-[:REVISION_OF]-(revision:Revision)
    RETURN revision ORDER BY revision.loaded, revision.id
  } AS revisions,
  COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)
    RETURN sentence {.index, .start, .end} ORDER BY sentence.index
  } AS sentences,
  COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(:Sentence)-[mention:MENTIONS]->(actor:Actor)
    RETURN mention {.*, actor: actor {.id, .name, .type}} ORDER BY mention.start, mention.end DESC, actor.id
  } AS mentions,
  COLLECT {
    MATCH (article)<-[:IN_ARTICLE]-(sentence:Sentence)<-[:STATED_IN]-(claim:Claim)
    RETURN claim {
      .*,
      speaker: COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor) RETURN speaker {.id, .name, .type} }[0],
      events: COLLECT { MATCH (claim)-[:SUPPORTS]->(event:Event) RETURN event.id },
      relations: COLLECT { MATCH (claim)-[:SUPPORTS]->(relation:Relation) RETURN relation.id AS id ORDER BY id }
    } ORDER BY claim.start, claim.id
  } AS claims
