UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[:PART_OF*0..6]-(:Place)<-[:LOCATED_IN]-(m:Event)
  WHERE ($types IS NULL OR m.type IN $types)
    AND ($verdicts IS NULL OR coalesce(m.verdict, 'none') IN $verdicts)
    AND ($realis IS NULL OR m.realis IN $realis)
    AND ($from IS NULL OR coalesce(m.to, m.day) >= $from)
    AND ($to IS NULL OR m.day <= $to)
    AND ($article IS NULL OR m.articleId = $article)
    AND (($actor IS NULL AND $role IS NULL) OR EXISTS {
      MATCH (m)-[i:INVOLVES]->(x:Actor)
      WHERE ($actor IS NULL OR x.canonical = $actor) AND ($role IS NULL OR i.role = $role)
    })
    AND ($reportedBy IS NULL OR EXISTS { MATCH (m)-[:REPORTED_BY]->(x:Actor) WHERE x.canonical = $reportedBy })
  WITH DISTINCT m.canonical AS id
  MATCH (event:Event {id: id})
  WITH event, event.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN event, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, event {.id, .name, .order, .type, .realis, .from, .to, .day, .trigger, .articleId, .start, .end, .verdict, .reviews} AS node
