UNWIND $keys AS key
MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)
RETURN key, m.canonical AS canonical,
  m {.id, .name, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end, .verdict, .reviews} AS account
