UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[:PART_OF]-(m:Place)
  MATCH (place:Place {id: m.canonical})
  RETURN count(DISTINCT place) AS total
}
RETURN key, total
