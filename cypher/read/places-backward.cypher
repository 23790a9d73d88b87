MATCH (place:Place)
WHERE place.order > $above AND place.order < $below
  AND place.id = place.canonical
  AND ($kinds IS NULL OR place.kind IN $kinds)
  AND ($ids IS NULL OR place.id IN $ids)
  AND ($km IS NULL OR 12742.0 * asin(sqrt(
    sin(radians(place.latitude - $latitude) / 2) ^ 2
    + cos(radians($latitude)) * cos(radians(place.latitude)) * sin(radians(place.longitude - $longitude) / 2) ^ 2
  )) <= $km)
WITH place, place.order AS position
ORDER BY position DESC
LIMIT $limit
RETURN '' AS key, position, properties(place) AS node
