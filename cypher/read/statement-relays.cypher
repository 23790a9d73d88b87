UNWIND $keys AS key
CALL (key) {
  MATCH (:Statement {id: key})-[r:REPORTED_BY]->(m:Actor)
  RETURN r.hop AS hop, m.canonical AS actor, m.id AS member ORDER BY hop, actor LIMIT 20
}
RETURN key, hop, actor, member
