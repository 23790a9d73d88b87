UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})<-[r:HAS_ROLE|MEMBER_OF]-(n:Actor)
  WITH n.canonical AS actor, type(r) AS type, r.role AS name, r.status AS status,
    min(r.day) AS firstSeen, max(r.day) AS lastSeen, count(DISTINCT r.articleId) AS articles
  RETURN actor, type, name, status, firstSeen, lastSeen, articles
  ORDER BY articles DESC, type, name, status, actor LIMIT 100
}
RETURN key, actor, type, name, status, key AS of, firstSeen, lastSeen, articles
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[r:HAS_ROLE|MEMBER_OF]-(n:Actor)
  WITH n.canonical AS actor, type(r) AS type, r.role AS name, r.status AS status,
    min(r.day) AS firstSeen, max(r.day) AS lastSeen, count(DISTINCT r.articleId) AS articles
  RETURN actor, type, name, status, firstSeen, lastSeen, articles
  ORDER BY articles DESC, type, name, status, actor LIMIT 100
}
RETURN key, actor, type, name, status, key AS of, firstSeen, lastSeen, articles
