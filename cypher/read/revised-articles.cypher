MATCH (a:Article)
WHERE a.revisionOf >= ''
WITH a.revisionOf AS id, max(a.knownFrom) AS latest
ORDER BY latest DESC, id
RETURN id
LIMIT $limit
