UNWIND $rows AS row
MATCH (a:Event {id: row.from})
MATCH (b:Place {id: row.to})
CREATE (a)-[r:LOCATED_IN]->(b)
SET r += row.props
