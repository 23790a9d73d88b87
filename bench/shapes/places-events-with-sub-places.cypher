MATCH (given:Place {id: $id})
MATCH (:Place {canonical: given.canonical})<-[:PART_OF*0..6]-(:Place)<-[:LOCATED_IN]-(m:Event)
WITH DISTINCT m.canonical AS id
MATCH (e:Event {id: id})
WITH e ORDER BY e.order LIMIT 21
CALL (e) {
  MATCH (:Event {canonical: e.id})-[:LOCATED_IN]->(p:Place)
  MATCH (place:Place {id: p.canonical})
  WITH DISTINCT place ORDER BY place.order LIMIT 50
  RETURN collect(place {.id, .name}) AS locatedIn
}
RETURN e.id AS id, e.name AS caption, e.type AS type, e.from AS from, locatedIn
ORDER BY e.order
