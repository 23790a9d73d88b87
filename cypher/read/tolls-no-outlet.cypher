MATCH (article:Article)
WHERE article.outlet IS NULL
MATCH (article)<-[:APPEARS_IN]-(f:Figure)
WHERE f.metric = $metric
  AND ($group IS NULL OR f.group = $group)
  AND ($asOf IS NULL OR f.day <= $asOf)
  AND NOT EXISTS { MATCH (f)-[:CLAIMED_BY]->(:Actor) }
WITH article.id AS article, f.group AS group, f.order AS position, f.id AS id, coalesce(article.publishedAt, '') AS publishedAt
ORDER BY position DESC
WITH article, group, collect(id) AS ids, collect(position) AS positions, collect(publishedAt) AS published
RETURN article, group, size(ids) AS count, ids[..1000] AS ids, positions[..1000] AS positions, published[..1000] AS published
