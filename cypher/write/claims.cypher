UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Figure {id: row.to})
CREATE (a)-[r:CLAIMS]->(b)
SET r += row.props
