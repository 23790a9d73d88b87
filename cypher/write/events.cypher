UNWIND $rows AS row
CREATE (n:Event {id: row.id})
SET n += row.props
WITH n, row
CALL (n, row) {
  MATCH (article:Article {id: row.article})
  CREATE (n)-[:APPEARS_IN]->(article)
}
CALL (n, row) {
  UNWIND row.locatedIn AS id
  MATCH (place:Place {id: id})
  CREATE (n)-[:LOCATED_IN]->(place)
}
CALL (n, row) {
  UNWIND row.reportedBy AS id
  MATCH (actor:Actor {id: id})
  CREATE (n)-[:REPORTED_BY]->(actor)
}
CALL (n, row) {
  UNWIND row.involves AS edge
  MATCH (actor:Actor {id: edge.to})
  CREATE (n)-[r:INVOLVES]->(actor)
  SET r += edge.props
}
