// In how many articles of each month an actor goes by each of its names; no month for those of unknown date.
// The articles are reached once, for there may be many.
MATCH (:Actor {id: $id})<-[named:NAMES]-(article)
RETURN named.name AS name, article.published.year AS year, article.published.month AS month, count(*) AS articles
