MATCH (n:Actor)-[r:SAME_AS]->(:Actor)
WHERE r.decision IS NOT NULL AND NOT EXISTS { MATCH (d:Decision) WHERE d.id = r.decision AND d.undoneBy IS NULL }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Place)-[r:SAME_AS]->(:Place)
WHERE r.decision IS NOT NULL AND NOT EXISTS { MATCH (d:Decision) WHERE d.id = r.decision AND d.undoneBy IS NULL }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Event)-[r:SAME_AS]->(:Event)
WHERE r.decision IS NOT NULL AND NOT EXISTS { MATCH (d:Decision) WHERE d.id = r.decision AND d.undoneBy IS NULL }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
