UNWIND $rows AS row
CREATE (n:Figure {id: row.id})
SET n += row.props
WITH n, row
CALL (n, row) {
  MATCH (article:Article {id: row.article})
  CREATE (n)-[:APPEARS_IN]->(article)
}
CALL (n, row) {
  MATCH (actor:Actor {id: row.claimedBy})
  CREATE (n)-[:CLAIMED_BY]->(actor)
}
CALL (n, row) {
  MATCH (event:Event {id: row.about})
  CREATE (n)-[:ABOUT]->(event)
}
CALL (n, row) {
  UNWIND row.locatedIn AS id
  MATCH (place:Place {id: id})
  CREATE (n)-[:LOCATED_IN]->(place)
}
