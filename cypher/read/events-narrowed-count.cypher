MATCH (event:Event)
WHERE event.order > $above AND event.order < $below
  AND event.id = event.canonical
  AND ($types IS NULL OR event.type IN $types)
  AND ($verdicts IS NULL OR coalesce(event.verdict, 'none') IN $verdicts
    OR EXISTS { MATCH (event)<-[:SAME_AS]-(x:Event) WHERE coalesce(x.verdict, 'none') IN $verdicts })
  AND ($realis IS NULL OR event.realis IN $realis)
  AND ($from IS NULL OR coalesce(event.to, event.day) >= $from)
  AND ($role IS NULL OR EXISTS { MATCH (event)-[i:INVOLVES]->(:Actor) WHERE i.role = $role })
RETURN '' AS key, count(*) AS total
