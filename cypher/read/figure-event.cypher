UNWIND $keys AS key
CALL (key) {
  MATCH (:Figure {id: key})-[:ABOUT]->(m:Event)
  MATCH (event:Event {id: m.canonical})
  WITH DISTINCT event
  RETURN event ORDER BY event.order LIMIT 1
}
RETURN key, event.order AS position, event {.id, .name, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end, .verdict, .reviews} AS node
