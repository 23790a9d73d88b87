UNWIND $rows AS row
MATCH (n:Decision {id: row.id})
SET n += row.props
