UNWIND $keys AS key
MATCH (e:Event {canonical: key})<-[:ABOUT]-(s:Statement)-[:ACCUSES]->(m:Actor)
WHERE s.stance = 'accuse' OR s.stance = 'assert' AND EXISTS { MATCH (e)-[r:INVOLVES]->(m) WHERE r.role = 'accused' }
WITH DISTINCT key, s, m.canonical AS accused
RETURN key, properties(s) AS statement, accused
ORDER BY s.order, accused
