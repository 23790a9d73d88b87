UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:REVISES]->(b)
SET r += row.props
