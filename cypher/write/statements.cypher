UNWIND $rows AS row
CREATE (n:Statement {id: row.id})
SET n += row.props
WITH n, row
CALL (n, row) {
  MATCH (article:Article {id: row.article})
  CREATE (n)-[:APPEARS_IN]->(article)
}
CALL (n, row) {
  MATCH (actor:Actor {id: row.assertedBy})
  CREATE (n)-[:ASSERTED_BY]->(actor)
}
CALL (n, row) {
  UNWIND row.reportedBy AS edge
  MATCH (actor:Actor {id: edge.to})
  CREATE (n)-[r:REPORTED_BY]->(actor)
  SET r += edge.props
}
CALL (n, row) {
  UNWIND row.about AS id
  MATCH (event:Event {id: id})
  CREATE (n)-[:ABOUT]->(event)
}
CALL (n, row) {
  UNWIND row.claims AS id
  MATCH (figure:Figure {id: id})
  CREATE (n)-[:CLAIMS]->(figure)
}
CALL (n, row) {
  UNWIND row.accuses AS id
  MATCH (actor:Actor {id: id})
  CREATE (n)-[:ACCUSES]->(actor)
}
