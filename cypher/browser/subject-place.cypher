MATCH (e:Event)-[:LOCATED_IN]->(p:Place)
WHERE p.kind <> 'COUNTRY'
WITH p, count(e) AS events
ORDER BY events DESC, p.order LIMIT 1
RETURN 'place' AS name, p.name AS value
