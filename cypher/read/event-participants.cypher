UNWIND $keys AS pair
CALL (pair) {
  MATCH (m:Event {canonical: pair.event})-[r:INVOLVES]->(x:Actor)
  WHERE pair.article IS NULL OR m.articleId = pair.article
  RETURN m, r, x ORDER BY m.order, r.start, x.id LIMIT 200
}
RETURN pair.key AS key, m.id AS report, x.canonical AS actor, r.role AS role, r.start AS start, r.end AS end
