UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:PUBLISHED_BY]->(b)
SET r += row.props
