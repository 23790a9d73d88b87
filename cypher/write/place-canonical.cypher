UNWIND $rows AS row
MATCH (n:Place {id: row.id})
SET n.canonical = row.canonical
