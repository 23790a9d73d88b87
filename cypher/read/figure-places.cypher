UNWIND $keys AS key
CALL (key) {
  MATCH (:Figure {id: key})-[:LOCATED_IN]->(m:Place)
  MATCH (place:Place {id: m.canonical})
  WITH DISTINCT place
  RETURN place ORDER BY place.order LIMIT 50
}
RETURN key, place.order AS position, properties(place) AS node
