MATCH (n)
WITH n.id AS id, count(*) AS times
WHERE id IS NULL OR times > 1
RETURN coalesce(id, '(none)') AS id
ORDER BY id
LIMIT $limit
