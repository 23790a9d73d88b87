UNWIND $keys AS key
CALL (key) {
  MATCH (who:Actor {canonical: key})-[r:RESPONDED_TO]->(m)
  RETURN count(r) AS total
}
RETURN key, total
