MATCH (n:Statement)
WHERE NOT EXISTS { MATCH (n)-[:APPEARS_IN]->(a:Article) WHERE a.id = n.articleId }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Event)
WHERE NOT EXISTS { MATCH (n)-[:APPEARS_IN]->(a:Article) WHERE a.id = n.articleId }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Figure)
WHERE NOT EXISTS { MATCH (n)-[:APPEARS_IN]->(a:Article) WHERE a.id = n.articleId }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
