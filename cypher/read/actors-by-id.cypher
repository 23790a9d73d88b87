UNWIND $keys AS key
MATCH (m:Actor {id: key})
MATCH (a:Actor {id: m.canonical})
RETURN key, a {.id, .name, .order, .kind} AS node
