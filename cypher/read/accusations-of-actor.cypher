UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})<-[:ACCUSES]-(s:Statement)
  MATCH (s)-[:ABOUT]->(e:Event)
  RETURN DISTINCT s, e ORDER BY s.order, e.id LIMIT 200
}
RETURN key, s.id AS statement, e.id AS id, e.canonical AS event, e.type AS type, e.from AS from, e.to AS to
