MATCH (actor:Actor)
WHERE actor.order > $above AND actor.order < $below
  AND actor.id = actor.canonical
  AND ($kinds IS NULL OR actor.kind IN $kinds)
WITH actor, actor.order AS position
ORDER BY position DESC
LIMIT $limit
RETURN '' AS key, position, properties(actor) AS node
