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
  WITH DISTINCT actor, actor.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN actor, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, properties(actor) AS node
