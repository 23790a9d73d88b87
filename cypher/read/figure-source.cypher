UNWIND $keys AS key
CALL (key) {
  MATCH (:Figure {id: key})-[:CLAIMED_BY]->(m:Actor)
  MATCH (actor:Actor {id: m.canonical})
  WITH DISTINCT actor
  RETURN actor ORDER BY actor.order LIMIT 1
}
RETURN key, actor.order AS position, properties(actor) AS node
