MATCH (event:Event)
WHERE event.id = event.canonical
  AND ($types IS NULL OR event.type IN $types)
  AND ($verdicts IS NULL OR coalesce(event.verdict, 'none') IN $verdicts
    OR EXISTS { MATCH (event)<-[:SAME_AS]-(x:Event) WHERE coalesce(x.verdict, 'none') IN $verdicts })
  AND ($from IS NULL OR coalesce(event.to, event.day) >= $from OR (event.day IS NULL AND event.order >= '0000-01'))
  AND ($to IS NULL OR event.day <= $to OR (event.day IS NULL AND event.order >= '0000-01'))
  AND ($knownAt IS NOT NULL OR event.knownUntil IS NULL OR EXISTS { MATCH (event)<-[:SAME_AS]-(x:Event) WHERE x.knownUntil IS NULL })
  AND ($knownAt IS NULL
    OR EXISTS { MATCH (event)-[:APPEARS_IN]->(a:Article) WHERE a.knownFrom <= $knownAt AND (a.knownUntil IS NULL OR a.knownUntil > $knownAt) }
    OR EXISTS { MATCH (event)<-[:SAME_AS]-(:Event)-[:APPEARS_IN]->(a:Article) WHERE a.knownFrom <= $knownAt AND (a.knownUntil IS NULL OR a.knownUntil > $knownAt) })
WITH event.day AS day, event.id AS id, event.order AS position,
  CASE WHEN event.day IS NULL AND event.order >= '0000-01' THEN substring(event.order, 0, 10) END AS yearless,
  CASE WHEN event.day IS NULL AND event.order >= '0000-01' THEN event.articleId END AS article
ORDER BY position
WITH day, yearless, article, collect(id) AS ids
RETURN day, yearless, article, size(ids) AS count, ids[..100] AS ids
ORDER BY day, yearless, article
