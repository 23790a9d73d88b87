UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (m:Actor {id: 'actor:' + key})
    RETURN m
    UNION
    MATCH (:Alias {id: 'alias:' + key})<-[:ALSO_CALLED]-(m:Actor)
    RETURN m
  }
  MATCH (actor:Actor {id: m.canonical})
  WHERE ($kinds IS NULL OR actor.kind IN $kinds)
  RETURN count(DISTINCT actor) AS total
}
RETURN key, total
