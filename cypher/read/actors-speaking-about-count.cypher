UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {canonical: key})<-[:ABOUT]-(:Statement)-[:ASSERTED_BY]->(m:Actor)
  WITH DISTINCT m.canonical AS id
  MATCH (actor:Actor {id: id})
  WHERE ($kinds IS NULL OR actor.kind IN $kinds)
    AND ($name IS NULL
      OR EXISTS { MATCH (x:Actor {id: 'actor:' + $name}) WHERE x.canonical = actor.id }
      OR EXISTS { MATCH (:Alias {id: 'alias:' + $name})<-[:ALSO_CALLED]-(y:Actor) WHERE y.canonical = actor.id })
  RETURN count(DISTINCT actor) AS total
}
RETURN key, total
