UNWIND $rows AS row
MATCH (n:Event {id: row.id})
SET n.verdict = row.verdict, n.reviews = row.reviews
