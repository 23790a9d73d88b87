UNWIND $rows AS row
MERGE (n:Alias {id: row.id})
SET n += row.props
