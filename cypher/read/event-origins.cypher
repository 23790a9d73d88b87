UNWIND $keys AS key
MATCH (:Event {canonical: key})-[:REPORTED_BY]->(x:Actor)
RETURN key, count(DISTINCT x.canonical) AS total
