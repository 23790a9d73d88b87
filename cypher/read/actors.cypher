MATCH (actor:Actor)
WHERE actor.id = actor.canonical
  AND ($kinds IS NULL OR actor.kind IN $kinds)
WITH actor, actor.order AS position
WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
WITH actor, position
ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
LIMIT $limit
RETURN '' AS key, position, properties(actor) AS node
