UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {canonical: key})<-[:PART_OF]-(m:Event)
  MATCH (event:Event {id: m.canonical})
  WITH DISTINCT event
  RETURN event ORDER BY event.order LIMIT 100
}
RETURN key, event.order AS position, event {.id, .name, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end, .verdict, .reviews} AS node
