UNWIND $rows AS row
MATCH (a:Figure {id: row.from})
MATCH (b:Figure {id: row.to})
CREATE (a)-[r:UPDATES]->(b)
SET r += row.props
