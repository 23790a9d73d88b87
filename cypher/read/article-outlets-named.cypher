UNWIND $keys AS key
MATCH (:Article {id: key})-[r:MENTIONS]->(m:Actor)
MATCH (c:Actor {id: m.canonical})
WHERE c.kind IN ['NEWS_AGENCY', 'MEDIA_OUTLET']
RETURN key, c.id AS actor, c.kind AS kind, r.spans AS spans
