UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[:PART_OF]-(m:Place)
  RETURN count(DISTINCT m.canonical) AS total
}
RETURN key, total
