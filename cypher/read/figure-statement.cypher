UNWIND $keys AS key
CALL (key) {
  MATCH (:Figure {id: key})<-[:CLAIMS]-(s:Statement)
  WITH DISTINCT s
  RETURN s ORDER BY s.order LIMIT 1
}
RETURN key, s.order AS position, properties(s) AS node
