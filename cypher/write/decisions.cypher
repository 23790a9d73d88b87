UNWIND $rows AS row
MERGE (n:Decision {id: row.id})
SET n += row.props
