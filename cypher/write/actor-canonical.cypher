UNWIND $rows AS row
MATCH (n:Actor {id: row.id})
SET n.canonical = row.canonical
