UNWIND $keys AS key
CALL (key) {
  MATCH (:Statement {id: key})-[r:REPORTED_BY]->(m:Actor)
  MATCH (actor:Actor {id: m.canonical})
  RETURN r.hop AS hop, actor, m.id AS member ORDER BY hop, actor.id LIMIT 20
}
RETURN key, hop, member, actor {.id, .name, .order, .kind} AS actor
