MATCH (n:Actor)
WHERE n.canonical <> n.id AND NOT EXISTS { MATCH (n)-[:SAME_AS]->(c:Actor) WHERE c.id = n.canonical }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Place)
WHERE n.canonical <> n.id AND NOT EXISTS { MATCH (n)-[:SAME_AS]->(c:Place) WHERE c.id = n.canonical }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
UNION ALL
MATCH (n:Event)
WHERE n.canonical <> n.id AND NOT EXISTS { MATCH (n)-[:SAME_AS]->(c:Event) WHERE c.id = n.canonical }
RETURN n.id AS id
ORDER BY id
LIMIT $limit
