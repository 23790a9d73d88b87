MATCH (f:Figure {metric: 'killed'})
WHERE f.value > 1
WITH f.value AS number, count(DISTINCT f.articleId) AS articles
ORDER BY articles DESC, number DESC LIMIT 1
RETURN 'number' AS name, number AS value
