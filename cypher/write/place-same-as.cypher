UNWIND $rows AS row
MATCH (a:Place {id: row.from})
MATCH (b:Place {id: row.to})
CREATE (a)-[r:SAME_AS]->(b)
SET r += row.props
