UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(:Place)<-[:LOCATED_IN]-(o:Event)
  WHERE m.day IS NULL AND m.order >= '0000-01' AND o.day IS NOT NULL AND o.realis IN ['actual', 'alleged'] AND o.knownUntil IS NULL
    AND o.articleId <> key
  RETURN DISTINCT substring(m.order, 0, 10) AS yearless, o.day AS day, o.to AS to
}
RETURN key, yearless, day, to
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)-[:LOCATED_IN]->(:Place)<-[:PART_OF*1..6]-(:Place)<-[:LOCATED_IN]-(o:Event)
  WHERE m.day IS NULL AND m.order >= '0000-01' AND o.day IS NOT NULL AND o.realis IN ['actual', 'alleged'] AND o.knownUntil IS NULL
    AND o.articleId <> key
  RETURN DISTINCT substring(m.order, 0, 10) AS yearless, o.day AS day, o.to AS to
}
RETURN key, yearless, day, to
