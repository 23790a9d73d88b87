UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})-[r:ALSO_CALLED]->(a:Alias)
  RETURN a, r ORDER BY a.order, r.articleId, r.start LIMIT 400
}
RETURN key, a.id AS id, a.name AS name, r.articleId AS article, r.start AS start, r.end AS end
