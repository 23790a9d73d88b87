MATCH (f:Figure)
WHERE f.metric = $metric
  AND ($group IS NULL OR f.group = $group)
  AND ($asOf IS NULL OR f.day <= $asOf)
  AND NOT EXISTS { MATCH (f)-[:CLAIMED_BY]->(:Actor) }
MATCH (f)-[:APPEARS_IN]->(article:Article)
WITH article, f.group AS group, collect(f.id) AS ids, collect(f.order) AS positions, collect(coalesce(article.publishedAt, '')) AS published
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Actor)
RETURN outlet.canonical AS source, article.id AS article, group, size(ids) AS count, ids, positions, published
