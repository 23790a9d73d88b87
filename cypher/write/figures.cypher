UNWIND $rows AS row
CREATE (n:Figure {id: row.id})
SET n += row.props
