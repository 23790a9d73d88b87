UNWIND $rows AS row
MATCH (a:Figure {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:APPEARS_IN]->(b)
SET r += row.props
