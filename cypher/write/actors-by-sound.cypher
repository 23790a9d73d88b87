UNWIND $keys AS key
MATCH (n:Actor {soundKey: key})
RETURN key, n.id AS id, n.canonical AS canonical
