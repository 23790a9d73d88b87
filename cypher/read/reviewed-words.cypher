UNWIND $keys AS key
MATCH (n:Statement {id: key})-[:APPEARS_IN]->(a:Article)
RETURN key, 'Statement' AS label, properties(n) AS properties, coalesce(a.revisionOf, a.id) AS article, a.text AS text
UNION ALL
UNWIND $keys AS key
MATCH (n:Figure {id: key})-[:APPEARS_IN]->(a:Article)
RETURN key, 'Figure' AS label, properties(n) AS properties, coalesce(a.revisionOf, a.id) AS article, a.text AS text
UNION ALL
UNWIND $keys AS key
MATCH (n:Event {id: key})-[:APPEARS_IN]->(a:Article)
RETURN key, 'Event' AS label, properties(n) AS properties, coalesce(a.revisionOf, a.id) AS article, a.text AS text
