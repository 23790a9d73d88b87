MATCH (n:Article)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, n.loadedAt AS loadedAt, n.shingles AS shingles
