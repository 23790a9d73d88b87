UNWIND $keys AS key
CALL (key) {
  MATCH (m:Actor {canonical: key})
  CALL (m) {
    MATCH (f:Figure)
    WHERE f.voice = m.id AND f.ownVoice = false AND f.order > coalesce($after, '') AND f.order < coalesce($before, '~')
      AND ($metric IS NULL OR f.metric = $metric)
      AND ($groups IS NULL OR f.group IN $groups)
      AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
      AND ($from IS NULL OR f.day >= $from)
      AND ($to IS NULL OR f.day <= $to)
      AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
      AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
      AND ($outlet IS NULL OR EXISTS { MATCH (f)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
    RETURN f ORDER BY f.voice, f.ownVoice, f.order LIMIT $forwards
    UNION ALL
    MATCH (f:Figure)
    WHERE f.voice = m.id AND f.ownVoice = false AND f.order > coalesce($after, '') AND f.order < coalesce($before, '~')
      AND ($metric IS NULL OR f.metric = $metric)
      AND ($groups IS NULL OR f.group IN $groups)
      AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
      AND ($from IS NULL OR f.day >= $from)
      AND ($to IS NULL OR f.day <= $to)
      AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
      AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
      AND ($outlet IS NULL OR EXISTS { MATCH (f)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
    RETURN f ORDER BY f.voice DESC, f.ownVoice DESC, f.order DESC LIMIT $backwards
  }
  WITH f, f.order AS position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
  RETURN f, position
}
RETURN key, position, properties(f) AS node
