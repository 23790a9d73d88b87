MATCH (f:Figure)
WHERE f.metric = $metric
  AND ($group IS NULL OR f.group = $group)
  AND ($asOf IS NULL OR f.day <= $asOf)
WITH DISTINCT f, f.order AS position
ORDER BY position
LIMIT $limit
MATCH (f)-[:APPEARS_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Actor)
OPTIONAL MATCH (f)-[:CLAIMED_BY]->(source:Actor)
RETURN position, properties(f) AS node, coalesce(source.canonical, outlet.canonical) AS source, article.publishedAt AS publishedAt
ORDER BY position
