UNWIND $rows AS row
CREATE (n:Statement {id: row.id})
SET n += row.props
