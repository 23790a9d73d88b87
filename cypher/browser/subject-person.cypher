MATCH (m:Actor {kind: 'PERSON'})<-[:ASSERTED_BY]-(s:Statement)-[:ABOUT]->(:Event)
WITH m.canonical AS canonical, count(s) AS statements
ORDER BY statements DESC, canonical LIMIT 1
MATCH (a:Actor {id: canonical})
RETURN 'person' AS name, a.name AS value
