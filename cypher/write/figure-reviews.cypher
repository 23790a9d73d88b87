UNWIND $rows AS row
MATCH (n:Figure {id: row.id})
SET n.verdict = row.verdict, n.reviews = row.reviews
