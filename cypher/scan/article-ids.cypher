MATCH (n:Article)
WHERE n.id > $after
WITH n.id AS id
ORDER BY id
LIMIT $limit
RETURN id
