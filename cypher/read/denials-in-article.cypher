UNWIND $keys AS key
MATCH (:Article {id: key})<-[:APPEARS_IN]-(s:Statement)-[:ACCUSES]->(m:Actor)
MATCH (:Article {id: key})<-[:APPEARS_IN]-(d:Statement)-[:ASSERTED_BY]->(x:Actor)
WHERE d.stance = 'deny' AND x.canonical = m.canonical AND d.start > s.start
OPTIONAL MATCH (s)-[:ABOUT]->(e:Event)
OPTIONAL MATCH (d)-[:ABOUT]->(f:Event)
WITH key, s, d, count(e) > 0 AND count(f) > 0 AS tied
RETURN DISTINCT key, s.id AS accusation, d.id AS denial, tied
