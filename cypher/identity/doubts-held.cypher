// Which actors, one of them among those given, are written down as maybe the same.
UNWIND $batch.ids AS id
MATCH (:Actor {id: id})-[doubt:MAY_BE]-(:Actor)
WITH DISTINCT doubt, startNode(doubt) AS one, endNode(doubt) AS other
RETURN one.id AS one, other.id AS other, doubt.score AS score, doubt.reason AS reason
