UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {canonical: key})<-[:ABOUT]-(:Statement)-[:ASSERTED_BY]->(m:Actor)
  MATCH (actor:Actor {id: m.canonical})
  WHERE ($kinds IS NULL OR actor.kind IN $kinds)
  WITH DISTINCT actor, actor.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN actor, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, properties(actor) AS node
