UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)
  WHERE m.start < $headEnds AND m.type IN $violent AND m.realis IN ['actual', 'alleged']
  RETURN m ORDER BY m.start, m.id LIMIT 50
}
RETURN key, m.id AS id, m.canonical AS event, m.type AS type, m.from AS from, m.to AS to, m.start AS start, m.end AS end
