MATCH (n:Actor)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
OPTIONAL MATCH (n)-[r:ALSO_CALLED|RESPONDED_TO|SAME_AS]->(m)
RETURN n.id AS source, type(r) AS type, m.id AS target, labels(m) AS labels, properties(r) AS props
