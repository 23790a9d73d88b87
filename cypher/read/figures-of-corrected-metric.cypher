MATCH (d:Decision)
WHERE d.kind = 'CORRECT' AND d.label = 'Figure' AND d.undoneBy IS NULL AND d.correction CONTAINS '"metric"'
CALL (d) {
  MATCH (:Article {id: d.article})<-[:APPEARS_IN]-(f:Figure)
  WHERE f.reviews CONTAINS d.id
  RETURN f
  UNION ALL
  MATCH (:Article {revisionOf: d.article})<-[:APPEARS_IN]-(f:Figure)
  WHERE f.reviews CONTAINS d.id
  RETURN f
}
WITH DISTINCT f
RETURN properties(f) AS node
