MATCH (n:Actor)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
MATCH (n)-[r:ALSO_CALLED|RESPONDED_TO|HAS_ROLE|MEMBER_OF|SAME_AS]->(m)
RETURN n.id AS source, type(r) AS type, m.id AS target, labels(m) AS labels, properties(r) AS props
UNION ALL
MATCH (n:Actor)
WHERE n.id > $after
WITH n.id AS source
ORDER BY source
LIMIT $limit
RETURN source, null AS type, null AS target, null AS labels, null AS props
