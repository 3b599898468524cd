// A first picture around one actor: everybody it is related to, whatever the status.
// :param {actor: "Antony Blinken", limit: 100}
MATCH picture = (:Actor {name: $actor})-[relationship]-(:Actor)
RETURN picture
ORDER BY relationship.articles DESC, relationship.id
LIMIT toInteger($limit)
