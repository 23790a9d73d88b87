UNWIND $rows AS row
MATCH (a:Figure {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r += row.props
