UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {canonical: key})<-[:RESPONDED_TO]-(m:Actor)
  MATCH (actor:Actor {id: m.canonical})
  WITH DISTINCT actor
  RETURN actor ORDER BY actor.order LIMIT 100
}
RETURN key, actor.order AS position, properties(actor) AS node
