UNWIND $rows AS row
MATCH (a:Event {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:INVOLVES]->(b)
SET r += row.props
