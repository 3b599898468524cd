// What the graph knows of an actor: the names it goes by, and in how many articles of each month.
MATCH (actor:Actor {id: $id})
RETURN actor,
  COLLECT {
    MATCH (actor)<-[named:NAMES]-(:Article)
    WITH named.name AS name, count(*) AS articles
    RETURN {name: name, articles: articles} ORDER BY articles DESC, name
  } AS names,
  COLLECT {
    MATCH (actor)<-[:NAMES]-(article:Article)
    WHERE article.published IS NOT NULL
    WITH date.truncate('month', article.published) AS month, count(*) AS articles
    RETURN {month: month, articles: articles} ORDER BY month
  } AS months
