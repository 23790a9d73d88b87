UNWIND $keys AS key
MATCH (m:Event {id: key})
MATCH (e:Event {id: m.canonical})
RETURN key, e {.id, .name, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end, .verdict, .reviews} AS node
