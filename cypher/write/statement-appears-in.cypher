UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:APPEARS_IN]->(b)
SET r += row.props
