UNWIND $keys AS role
CALL (role) {
  MATCH (:Actor {canonical: role.actor})-[r:HAS_ROLE|MEMBER_OF]->(m)
  WHERE type(r) = role.type AND r.role = role.name AND r.status = role.status AND coalesce(m.canonical, '') IN role.of
  RETURN r ORDER BY r.day, r.articleId, r.start LIMIT 100
}
RETURN role.key AS key, r.articleId AS article, r.start AS start, r.end AS end
