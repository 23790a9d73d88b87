UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:ACCUSES]->(b)
SET r += row.props
