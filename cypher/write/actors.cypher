// Writes the actors that an article names: names add up, of two different values the first in order stays.
MATCH (article:Article {id: $article})
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
  ON CREATE SET actor.name = row.names.name, actor.type = row.type, actor.aliases = [], actor.articles = 0
SET actor:$(row.label), actor.articles = actor.articles + 1
WITH article, actor, row, row.names AS names
CREATE (article)-[named:NAMES]->(actor)
SET named = names
WITH actor, names, CASE WHEN names.name < actor.name THEN names.name ELSE actor.name END AS name
WITH actor, names, name, COLLECT {
  UNWIND actor.aliases + names.aliases + [actor.name, names.name] AS alias
  WITH DISTINCT alias
  WHERE alias <> name
  RETURN alias ORDER BY alias
} AS aliases
SET actor.name = name,
    actor.aliases = aliases,
    actor.wikidata = CASE WHEN actor.wikidata < names.wikidata THEN actor.wikidata ELSE coalesce(names.wikidata, actor.wikidata) END,
    actor.wikipedia = CASE WHEN actor.wikipedia < names.wikipedia THEN actor.wikipedia ELSE coalesce(names.wikipedia, actor.wikipedia) END,
    actor.country = CASE WHEN actor.country < names.country THEN actor.country ELSE coalesce(names.country, actor.country) END,
    actor.identifiedBy = CASE WHEN actor.identifiedBy < names.identifiedBy THEN actor.identifiedBy ELSE names.identifiedBy END
