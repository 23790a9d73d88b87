UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[:PART_OF]-(m:Place)
  WITH DISTINCT m.canonical AS id
  MATCH (place:Place {id: id})
  WITH place, place.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN place, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, properties(place) AS node
