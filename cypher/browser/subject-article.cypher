MATCH (s:Statement)
WITH s.articleId AS article, count(s) AS statements
ORDER BY statements DESC, article LIMIT 1
RETURN 'article' AS name, article AS value
