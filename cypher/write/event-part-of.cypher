UNWIND $rows AS row
MATCH (a:Event {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r += row.props
