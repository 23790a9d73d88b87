UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Alias {id: row.to})
CREATE (a)-[r:ALSO_CALLED]->(b)
SET r += row.props
