UNWIND $keys AS kind
CALL (kind) {
  MATCH (f:Figure)
  WHERE f.metric = kind.metric AND f.group = kind.group AND f.value = kind.value
  RETURN f ORDER BY f.order LIMIT 200
}
RETURN kind.key AS key, properties(f) AS node
