UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)-[:LOCATED_IN]->(p:Place)-[:PART_OF*0..6]->(q:Place)<-[:LOCATED_IN]-(o:Event)
  WHERE m.day IS NULL AND m.order >= '0000-01' AND o.day IS NOT NULL AND o.articleId <> key
    AND (q.id = p.id OR NOT q.kind IN ['COUNTRY', 'REGION'])
    AND o.realis IN ['actual', 'alleged'] AND coalesce(o.verdict, 'none') <> 'rejected'
    AND ($knownAt IS NOT NULL OR o.knownUntil IS NULL)
    AND ($knownAt IS NULL
      OR EXISTS { MATCH (o)-[:APPEARS_IN]->(a:Article) WHERE a.knownFrom <= $knownAt AND (a.knownUntil IS NULL OR a.knownUntil > $knownAt) })
    AND (o.to IS NULL OR (toInteger(substring(o.to, 0, 4)) - toInteger(substring(o.day, 0, 4))) * 372
      + (toInteger(substring(o.to, 5, 2)) - toInteger(substring(o.day, 5, 2))) * 31
      + toInteger(substring(o.to, 8, 2)) - toInteger(substring(o.day, 8, 2)) < 14)
  WITH DISTINCT substring(m.order, 0, 10) AS yearless, substring(o.day, 0, 4) AS year, o.day AS day
  RETURN yearless, year, min(day) AS first, max(day) AS last,
    max(CASE WHEN substring(day, 5, 5) <= substring(yearless, 5, 5) THEN day END) AS before,
    min(CASE WHEN substring(day, 5, 5) >= substring(yearless, 5, 5) THEN day END) AS after
}
RETURN key, yearless, first, last, before, after
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)-[:LOCATED_IN]->(:Place)<-[:PART_OF*1..6]-(:Place)<-[:LOCATED_IN]-(o:Event)
  WHERE m.day IS NULL AND m.order >= '0000-01' AND o.day IS NOT NULL AND o.articleId <> key
    AND o.realis IN ['actual', 'alleged'] AND coalesce(o.verdict, 'none') <> 'rejected'
    AND ($knownAt IS NOT NULL OR o.knownUntil IS NULL)
    AND ($knownAt IS NULL
      OR EXISTS { MATCH (o)-[:APPEARS_IN]->(a:Article) WHERE a.knownFrom <= $knownAt AND (a.knownUntil IS NULL OR a.knownUntil > $knownAt) })
    AND (o.to IS NULL OR (toInteger(substring(o.to, 0, 4)) - toInteger(substring(o.day, 0, 4))) * 372
      + (toInteger(substring(o.to, 5, 2)) - toInteger(substring(o.day, 5, 2))) * 31
      + toInteger(substring(o.to, 8, 2)) - toInteger(substring(o.day, 8, 2)) < 14)
  WITH DISTINCT substring(m.order, 0, 10) AS yearless, substring(o.day, 0, 4) AS year, o.day AS day
  RETURN yearless, year, min(day) AS first, max(day) AS last,
    max(CASE WHEN substring(day, 5, 5) <= substring(yearless, 5, 5) THEN day END) AS before,
    min(CASE WHEN substring(day, 5, 5) >= substring(yearless, 5, 5) THEN day END) AS after
}
RETURN key, yearless, first, last, before, after
