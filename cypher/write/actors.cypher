UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
SET n += row.props
