MATCH (a:Article)
WHERE a.id > $above
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a.id AS id, a.text AS text, a.textSha256 AS textSha256, a.dateSpans AS spans
ORDER BY id
