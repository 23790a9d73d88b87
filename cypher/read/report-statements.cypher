UNWIND $keys AS pair
CALL (pair) {
  MATCH (:Event {id: pair.report})<-[:ABOUT]-(s:Statement)-[:ASSERTED_BY]->(:Actor {id: pair.reporter})
  WITH DISTINCT s
  RETURN s ORDER BY s.order LIMIT 50
}
RETURN pair.key AS key, s.order AS position, properties(s) AS node
