MATCH (n:Actor)
WHERE n.canonical IS NULL
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Place)
WHERE n.canonical IS NULL
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Event)
WHERE n.canonical IS NULL
RETURN n.id AS id
ORDER BY id
LIMIT $limit
