UNWIND $keys AS key
CALL (key) {
  MATCH (:Statement {id: key})-[:CLAIMS]->(f:Figure)
  WITH DISTINCT f
  RETURN f ORDER BY f.order LIMIT 50
}
RETURN key, f.order AS position, properties(f) AS node
