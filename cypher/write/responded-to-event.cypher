UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Event {id: row.to})
CREATE (a)-[r:RESPONDED_TO]->(b)
SET r += row.props
