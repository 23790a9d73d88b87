UNWIND $keys AS key
MATCH (:Event {canonical: key})<-[:ABOUT]-(s:Statement)-[:ASSERTED_BY]->(m:Actor)
WHERE s.stance = 'deny'
RETURN key, s.id AS statement, m.canonical AS speaker
UNION
UNWIND $keys AS key
MATCH (:Event {canonical: key})<-[r:RESPONDED_TO]-(m:Actor)
WHERE r.stance = 'deny' AND r.statementId IS NOT NULL
RETURN key, r.statementId AS statement, m.canonical AS speaker
