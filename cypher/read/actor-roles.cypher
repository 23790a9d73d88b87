UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})-[r:HAS_ROLE|MEMBER_OF]->(m)
  WITH type(r) AS type, r.role AS name, r.status AS status, coalesce(m.canonical, '') AS of,
    min(r.day) AS firstSeen, max(r.day) AS lastSeen, count(DISTINCT r.articleId) AS articles
  RETURN type, name, status, of, firstSeen, lastSeen, articles
  ORDER BY articles DESC, type, name, status, of LIMIT 100
}
RETURN key, key AS actor, type, name, status, of, firstSeen, lastSeen, articles
