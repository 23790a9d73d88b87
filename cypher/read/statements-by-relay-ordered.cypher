UNWIND $keys AS key
CALL (key) {
  MATCH (m:Actor {canonical: key})
  CALL (m) {
    MATCH (s:Statement)-[r:REPORTED_BY]->()
    WHERE r.relay = m.id AND r.order > coalesce($after, '') AND r.order < coalesce($before, '~')
      AND ($stance IS NULL OR s.stance IN $stance)
      AND ($kind IS NULL OR s.kind IN $kind)
      AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
      AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
      AND ($saidFrom IS NULL OR s.day >= $saidFrom)
      AND ($saidTo IS NULL OR s.day <= $saidTo)
      AND ($accuses IS NULL OR EXISTS { MATCH (s)-[:ACCUSES]->(x:Actor) WHERE x.canonical = $accuses })
      AND ($outlet IS NULL OR EXISTS { MATCH (s)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
    RETURN s, r.relay AS relay, r.order AS position ORDER BY relay, position LIMIT $forwards
    UNION ALL
    MATCH (s:Statement)-[r:REPORTED_BY]->()
    WHERE r.relay = m.id AND r.order > coalesce($after, '') AND r.order < coalesce($before, '~')
      AND ($stance IS NULL OR s.stance IN $stance)
      AND ($kind IS NULL OR s.kind IN $kind)
      AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
      AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
      AND ($saidFrom IS NULL OR s.day >= $saidFrom)
      AND ($saidTo IS NULL OR s.day <= $saidTo)
      AND ($accuses IS NULL OR EXISTS { MATCH (s)-[:ACCUSES]->(x:Actor) WHERE x.canonical = $accuses })
      AND ($outlet IS NULL OR EXISTS { MATCH (s)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
    RETURN s, r.relay AS relay, r.order AS position ORDER BY relay DESC, position DESC LIMIT $backwards
  }
  WITH DISTINCT s, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
  RETURN s, position
}
RETURN key, position, properties(s) AS node
