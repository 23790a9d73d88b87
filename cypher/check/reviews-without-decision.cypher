MATCH (n:Statement)
WHERE n.reviews IS NOT NULL
UNWIND split(n.reviews, ' ') AS review
WITH n, review
WHERE NOT EXISTS { MATCH (d:Decision) WHERE d.id = review AND d.undoneBy IS NULL }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Figure)
WHERE n.reviews IS NOT NULL
UNWIND split(n.reviews, ' ') AS review
WITH n, review
WHERE NOT EXISTS { MATCH (d:Decision) WHERE d.id = review AND d.undoneBy IS NULL }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Event)
WHERE n.reviews IS NOT NULL
UNWIND split(n.reviews, ' ') AS review
WITH n, review
WHERE NOT EXISTS { MATCH (d:Decision) WHERE d.id = review AND d.undoneBy IS NULL }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
