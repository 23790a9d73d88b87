MATCH (n:Event)-[:APPEARS_IN]->(a:Article)
WHERE a.outlet IS NOT NULL AND NOT EXISTS { MATCH (n)-[:REPORTED_BY]->(:Actor) }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
