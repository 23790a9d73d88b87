UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {id: key})-[:LOCATED_IN]->(m:Place)
  WHERE NOT m.kind IN ['COUNTRY', 'REGION']
  MATCH (m)-[:PART_OF*0..6]->(whole:Place)
  RETURN DISTINCT m.canonical AS place, whole.canonical AS within ORDER BY place, within LIMIT 100
}
RETURN key, place, within
