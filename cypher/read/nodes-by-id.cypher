UNWIND $keys AS key
MATCH (m:Actor {id: key})
MATCH (n:Actor {id: m.canonical})
RETURN key, n {.*, label: 'Actor'} AS node
UNION ALL
UNWIND $keys AS key
MATCH (m:Place {id: key})
MATCH (n:Place {id: m.canonical})
RETURN key, n {.*, label: 'Place'} AS node
UNION ALL
UNWIND $keys AS key
MATCH (m:Event {id: key})
MATCH (n:Event {id: m.canonical})
RETURN key, n {.id, .name, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end, .verdict, .reviews, label: 'Event'} AS node
UNION ALL
UNWIND $keys AS key
MATCH (n:Statement {id: key})
RETURN key, n {.*, label: 'Statement'} AS node
UNION ALL
UNWIND $keys AS key
MATCH (n:Figure {id: key})
RETURN key, n {.*, label: 'Figure'} AS node
UNION ALL
UNWIND $keys AS key
MATCH (n:Article {id: key})
RETURN key, n {.id, .name, .order, .title, .url, .outlet, .publishedAt, .publishedAtBasis, .language, .textSha256, .loadedAt, .reader, .modifiedAt, .knownFrom, .knownUntil, .revisionOf, label: 'Article'} AS node
