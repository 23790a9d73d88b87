UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})
  RETURN m ORDER BY m.order LIMIT 100
}
RETURN key, properties(m) AS node
