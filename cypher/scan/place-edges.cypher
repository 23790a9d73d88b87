MATCH (n:Place)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
OPTIONAL MATCH (n)-[r:PART_OF]->(m)
RETURN n.id AS source, type(r) AS type, m.id AS target, labels(m) AS labels, properties(r) AS props
