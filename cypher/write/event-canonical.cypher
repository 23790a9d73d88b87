UNWIND $rows AS row
MATCH (n:Event {id: row.id})
SET n.canonical = row.canonical
