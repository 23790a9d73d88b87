UNWIND $rows AS row
CREATE (n:Article {id: row.id})
SET n += row.props
WITH n, row
CALL (n, row) {
  MATCH (outlet:Actor {id: row.publishedBy})
  CREATE (n)-[:PUBLISHED_BY]->(outlet)
}
CALL (n, row) {
  UNWIND row.actors AS edge
  MATCH (actor:Actor {id: edge.to})
  CREATE (n)-[r:MENTIONS]->(actor)
  SET r += edge.props
}
CALL (n, row) {
  UNWIND row.places AS edge
  MATCH (place:Place {id: edge.to})
  CREATE (n)-[r:MENTIONS]->(place)
  SET r += edge.props
}
