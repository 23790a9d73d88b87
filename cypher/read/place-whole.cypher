UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})-[:PART_OF]->(m:Place)
  MATCH (place:Place {id: m.canonical})
  WITH DISTINCT place
  RETURN place ORDER BY place.order LIMIT 1
}
RETURN key, place.order AS position, properties(place) AS node
