MATCH (actor:Actor)
WHERE actor.id = actor.canonical
  AND ($kinds IS NULL OR actor.kind IN $kinds)
RETURN '' AS key, count(actor) AS total
