MATCH (event:Event)
WHERE event.id = event.canonical
  AND ($types IS NULL OR event.type IN $types)
  AND ($realis IS NULL OR event.realis IN $realis)
  AND ($from IS NULL OR coalesce(event.to, event.day) >= $from)
  AND ($to IS NULL OR event.day <= $to)
RETURN '' AS key, count(*) AS total
