MATCH (event:Event)
WHERE event.id = event.canonical
  AND ($types IS NULL OR event.type IN $types)
  AND ($realis IS NULL OR event.realis IN $realis)
  AND ($from IS NULL OR coalesce(event.to, event.day) >= $from)
  AND ($to IS NULL OR event.day <= $to)
WITH event, event.order AS position
WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
WITH event, position
ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
LIMIT $limit
RETURN '' AS key, position, event {.id, .caption, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end} AS node
