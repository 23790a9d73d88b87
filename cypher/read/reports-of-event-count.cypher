UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})-[r:REPORTED_BY]->(who:Actor)
  RETURN count(DISTINCT m.order + ' ' + who.id) AS total
}
RETURN key, total
