MATCH (:Event {canonical: $event})<-[:ABOUT]-(f:Figure)
WHERE f.metric = $metric
  AND ($group IS NULL OR f.group = $group)
  AND ($asOf IS NULL OR f.day <= $asOf)
WITH DISTINCT f, f.order AS position
ORDER BY position
LIMIT $limit
MATCH (f)-[:APPEARS_IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Actor)
OPTIONAL MATCH (f)-[:CLAIMED_BY]->(source:Actor)
RETURN position, f.id AS id, f.group AS group, f.day AS day, f.value AS value, f.min AS min, f.max AS max, f.comparator AS comparator,
  coalesce(source.canonical, outlet.canonical) AS source, article.publishedAt AS publishedAt
ORDER BY position
