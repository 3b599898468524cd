// How much is in the graph.
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Sentence) } AS sentences,
  COUNT { (:Actor) } AS actors,
  COUNT { (:Event) } AS events,
  COUNT { (:Relation) } AS relations,
  COUNT { (:Claim) } AS claims
