UNWIND $rows AS row
MATCH (a:Figure {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:CLAIMED_BY]->(b)
SET r += row.props
