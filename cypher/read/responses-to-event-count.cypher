UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})<-[r:RESPONDED_TO]-(who:Actor)
  RETURN count(r) AS total
}
RETURN key, total
