MATCH (s:Statement)-[:ASSERTED_BY]->(m:Actor)
WITH m.canonical AS canonical, count(s) AS statements
ORDER BY statements DESC, canonical LIMIT 1
MATCH (a:Actor {id: canonical})
RETURN 'source' AS name, a.name AS value
