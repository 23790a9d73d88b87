UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:ASSERTED_BY]->(b)
SET r += row.props
