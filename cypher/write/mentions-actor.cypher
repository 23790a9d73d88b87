UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r += row.props
