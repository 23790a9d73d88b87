UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r += row.props
