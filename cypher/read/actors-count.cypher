UNWIND $keys AS key
CALL (key) {
  MATCH (actor:Actor)
  WHERE actor.id = actor.canonical
    AND ($kinds IS NULL OR actor.kind IN $kinds)
  RETURN count(actor) AS total
}
RETURN key, total
