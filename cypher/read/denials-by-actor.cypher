UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})<-[:ASSERTED_BY]-(d:Statement)
  WHERE d.stance = 'deny'
  MATCH (d)-[:ABOUT]->(f:Event)
  RETURN DISTINCT d, f ORDER BY d.order, f.id LIMIT 200
}
RETURN key, d.id AS statement, f.id AS id, f.canonical AS event, f.type AS type, f.from AS from, f.to AS to
