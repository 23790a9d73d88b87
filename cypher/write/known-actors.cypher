UNWIND $ids AS id
MATCH (n:Actor {id: id})
RETURN n.id AS id, n.names AS names, n.nameCounts AS nameCounts, n.kinds AS kinds, n.kindCounts AS kindCounts, n.publishes AS publishes
