UNWIND $keys AS key
CALL (key) {
  MATCH (m:Actor {canonical: key})
  CALL (m) {
    MATCH (s:Statement)
    WHERE s.speaker = m.id AND s.order > coalesce($after, '') AND s.order < coalesce($before, '~')
      AND ($stance IS NULL OR s.stance IN $stance)
      AND ($kind IS NULL OR s.kind IN $kind)
      AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
      AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
      AND ($saidFrom IS NULL OR s.day >= $saidFrom)
      AND ($saidTo IS NULL OR s.day <= $saidTo)
      AND ($relay IS NULL OR EXISTS { MATCH (s)-[:REPORTED_BY]->(x:Actor) WHERE x.canonical = $relay })
      AND ($accuses IS NULL OR EXISTS { MATCH (s)-[:ACCUSES]->(x:Actor) WHERE x.canonical = $accuses })
      AND ($outlet IS NULL OR EXISTS { MATCH (s)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
    RETURN s ORDER BY s.speaker, s.order LIMIT $forwards
    UNION ALL
    MATCH (s:Statement)
    WHERE s.speaker = m.id AND s.order > coalesce($after, '') AND s.order < coalesce($before, '~')
      AND ($stance IS NULL OR s.stance IN $stance)
      AND ($kind IS NULL OR s.kind IN $kind)
      AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
      AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
      AND ($saidFrom IS NULL OR s.day >= $saidFrom)
      AND ($saidTo IS NULL OR s.day <= $saidTo)
      AND ($relay IS NULL OR EXISTS { MATCH (s)-[:REPORTED_BY]->(x:Actor) WHERE x.canonical = $relay })
      AND ($accuses IS NULL OR EXISTS { MATCH (s)-[:ACCUSES]->(x:Actor) WHERE x.canonical = $accuses })
      AND ($outlet IS NULL OR EXISTS { MATCH (s)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
    RETURN s ORDER BY s.speaker DESC, s.order DESC LIMIT $backwards
  }
  WITH s, s.order AS position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
  RETURN s, position
}
RETURN key, position, properties(s) AS node
