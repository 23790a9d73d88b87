UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Place {id: row.to})
CREATE (a)-[r:MEMBER_OF]->(b)
SET r += row.props
