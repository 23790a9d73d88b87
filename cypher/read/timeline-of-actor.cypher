MATCH (:Actor {canonical: $actor})<-[:INVOLVES]-(m:Event)
WHERE ($types IS NULL OR m.type IN $types)
  AND ($verdicts IS NULL OR coalesce(m.verdict, 'none') IN $verdicts)
  AND ($from IS NULL OR coalesce(m.to, m.day) >= $from OR (m.day IS NULL AND m.order >= '0000-01'))
  AND ($to IS NULL OR m.day <= $to OR (m.day IS NULL AND m.order >= '0000-01'))
  AND ($knownAt IS NOT NULL OR m.knownUntil IS NULL)
  AND ($knownAt IS NULL OR EXISTS { MATCH (m)-[:APPEARS_IN]->(a:Article) WHERE a.knownFrom <= $knownAt AND (a.knownUntil IS NULL OR a.knownUntil > $knownAt) })
WITH DISTINCT m.canonical AS id
MATCH (event:Event {id: id})
WITH event.day AS day, event.id AS id, event.order AS position,
  CASE WHEN event.day IS NULL AND event.order >= '0000-01' THEN substring(event.order, 0, 10) END AS yearless,
  CASE WHEN event.day IS NULL AND event.order >= '0000-01' THEN event.articleId END AS article
ORDER BY position
WITH day, yearless, article, collect(id) AS ids
RETURN day, yearless, article, size(ids) AS count, ids[..100] AS ids
ORDER BY day, yearless, article
