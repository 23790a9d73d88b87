MATCH (n:Decision)
WHERE n.order >= '' AND ($about IS NULL OR $about IN n.targets)
RETURN properties(n) AS node
ORDER BY n.order DESC
LIMIT $limit
