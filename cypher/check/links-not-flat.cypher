MATCH (n:Actor)-[:SAME_AS]->(c)
WHERE c.id <> n.canonical OR c.canonical <> c.id
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Place)-[:SAME_AS]->(c)
WHERE c.id <> n.canonical OR c.canonical <> c.id
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Event)-[:SAME_AS]->(c)
WHERE c.id <> n.canonical OR c.canonical <> c.id
RETURN n.id AS id
ORDER BY id
LIMIT $limit
