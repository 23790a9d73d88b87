UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)
  WHERE ($types IS NULL OR m.type IN $types)
    AND ($verdicts IS NULL OR coalesce(m.verdict, 'none') IN $verdicts)
    AND ($realis IS NULL OR m.realis IN $realis)
    AND ($from IS NULL OR coalesce(m.to, m.day) >= $from)
    AND ($to IS NULL OR m.day <= $to)
    AND (($actor IS NULL AND $role IS NULL) OR EXISTS {
      MATCH (m)-[i:INVOLVES]->(x:Actor)
      WHERE ($actor IS NULL OR x.canonical = $actor) AND ($role IS NULL OR i.role = $role)
    })
    AND ($reportedBy IS NULL OR EXISTS { MATCH (m)-[:REPORTED_BY]->(x:Actor) WHERE x.canonical = $reportedBy })
  RETURN count(DISTINCT m.canonical) AS total
}
RETURN key, total
