MATCH (n:Actor)-[r:SAME_AS]->(:Actor)
WHERE r.decision IS NOT NULL AND NOT EXISTS { MATCH (d:Decision) WHERE d.id = r.decision AND d.undoneBy IS NULL }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
