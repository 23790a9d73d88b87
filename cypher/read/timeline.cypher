MATCH (event:Event)
WHERE event.id = event.canonical AND event.day IS NOT NULL
  AND ($types IS NULL OR event.type IN $types)
  AND ($from IS NULL OR coalesce(event.to, event.day) >= $from)
  AND ($to IS NULL OR event.day <= $to)
WITH event, event.order AS position
ORDER BY position
LIMIT $limit
RETURN event.day AS day, event.id AS id, position
