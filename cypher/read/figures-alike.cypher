MATCH (f:Figure)
WHERE f.metric = $metric AND f.group = $group AND f.value = $value
WITH f ORDER BY f.order LIMIT 200
RETURN properties(f) AS node
