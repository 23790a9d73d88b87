MATCH (event:Event)
WHERE event.id = event.canonical
  AND ($types IS NULL OR event.type IN $types)
  AND ($from IS NULL OR coalesce(event.to, event.day) >= $from)
  AND ($to IS NULL OR event.day <= $to)
WITH event.day AS day, event.id AS id, event.order AS position
ORDER BY position
WITH day, collect(id) AS ids
RETURN day, size(ids) AS count, ids[..100] AS ids
ORDER BY day
