MATCH (n:Article)
WHERE n.outlet IS NOT NULL AND NOT EXISTS { MATCH (n)-[:PUBLISHED_BY]->(:Actor) }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
