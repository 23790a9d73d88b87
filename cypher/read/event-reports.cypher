UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})
  RETURN m ORDER BY CASE WHEN m.id = key THEN 0 ELSE 1 END, m.order LIMIT 100
}
RETURN key, properties(m) AS node
