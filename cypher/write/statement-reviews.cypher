UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
SET n.verdict = row.verdict, n.reviews = row.reviews
