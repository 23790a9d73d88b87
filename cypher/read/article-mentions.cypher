UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})-[r:MENTIONS]->(n)
  RETURN n, r ORDER BY n.id LIMIT 500
}
RETURN key, n.canonical AS node, r.spans AS spans, r.forms AS forms
