UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Place {id: row.to})
CREATE (a)-[r:HAS_ROLE]->(b)
SET r += row.props
