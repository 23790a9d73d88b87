UNWIND $keys AS key
CALL (key) {
  MATCH (:Figure {id: key})-[:UPDATES]->(f:Figure)
  WITH DISTINCT f
  RETURN f ORDER BY f.order LIMIT 1
}
RETURN key, f.order AS position, properties(f) AS node
