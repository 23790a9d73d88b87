UNWIND $keys AS key
MATCH (:Article {id: key})<-[:APPEARS_IN]-(n:Event)-[r:REPORTED_BY|LOCATED_IN|INVOLVES]->(m)
RETURN key, n.id AS source, type(r) AS type, m.id AS target, r.role AS role, r.start AS start, null AS hop
UNION ALL
UNWIND $keys AS key
MATCH (:Article {id: key})<-[:APPEARS_IN]-(n:Statement)-[r:REPORTED_BY|ABOUT|ACCUSES|CLAIMS]->(m)
RETURN key, n.id AS source, type(r) AS type, m.id AS target, null AS role, null AS start, r.hop AS hop
UNION ALL
UNWIND $keys AS key
MATCH (:Article {id: key})<-[:APPEARS_IN]-(n:Figure)-[r:ABOUT|LOCATED_IN]->(m)
RETURN key, n.id AS source, type(r) AS type, m.id AS target, null AS role, null AS start, null AS hop
