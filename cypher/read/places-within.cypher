UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[:PART_OF*0..6]-(m:Place)
  WITH DISTINCT m.canonical AS id
  MATCH (place:Place {id: id})
  WHERE ($kinds IS NULL OR place.kind IN $kinds)
    AND ($named IS NULL OR place.order STARTS WITH $named)
    AND ($ids IS NULL OR place.id IN $ids)
    AND ($km IS NULL OR 12742.0 * asin(sqrt(
      sin(radians(place.latitude - $latitude) / 2) ^ 2
      + cos(radians($latitude)) * cos(radians(place.latitude)) * sin(radians(place.longitude - $longitude) / 2) ^ 2
    )) <= $km)
  WITH place, place.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN place, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, properties(place) AS node
