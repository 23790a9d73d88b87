UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {canonical: key})<-[:ABOUT]-(:Statement)-[:ASSERTED_BY]->(m:Actor)
  MATCH (actor:Actor {id: m.canonical})
  WHERE ($kinds IS NULL OR actor.kind IN $kinds)
  RETURN count(DISTINCT actor) AS total
}
RETURN key, total
