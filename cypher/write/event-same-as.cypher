UNWIND $rows AS row
MATCH (a:Event {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:SAME_AS]->(b)
SET r += row.props
