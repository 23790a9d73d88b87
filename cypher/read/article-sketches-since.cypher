MATCH (n:Article)
WHERE n.loadedAt >= $since
RETURN n.id AS id, n.loadedAt AS loadedAt, n.shingles AS shingles
