UNWIND $rows AS row
CREATE (n:Event {id: row.id})
SET n += row.props
