UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})-[r:INVOLVES]->(x:Actor)
  RETURN m, r, x ORDER BY m.order, r.start, x.id LIMIT 200
}
RETURN key, m.id AS report, x.canonical AS actor, r.role AS role, r.start AS start, r.end AS end
