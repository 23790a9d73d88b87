UNWIND $keys AS key
MATCH (:Event {canonical: key})-[:LOCATED_IN]->(m:Place)
MATCH (place:Place {id: m.canonical})
RETURN DISTINCT key, place.id AS lane, place.name AS name
