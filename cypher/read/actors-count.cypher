MATCH (actor:Actor)
WHERE actor.order > $above AND actor.order < $below
  AND actor.id = actor.canonical
  AND ($kinds IS NULL OR actor.kind IN $kinds)
RETURN '' AS key, count(*) AS total
