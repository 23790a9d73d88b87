MATCH (m:Event)-[:REPORTED_BY]->(x:Actor)
WITH m.canonical AS id, count(DISTINCT x.canonical) AS origins
MATCH (event:Event {id: id})
WITH event, event.order AS position, origins
ORDER BY origins DESC, position
LIMIT $limit
RETURN event.id AS key, event {.id, .name, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end, .verdict, .reviews} AS node
