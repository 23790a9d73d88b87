UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})<-[:ACCUSES]-(s:Statement)
  WHERE ($stance IS NULL OR s.stance IN $stance)
    AND ($kind IS NULL OR s.kind IN $kind)
    AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
    AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
    AND ($saidFrom IS NULL OR s.day >= $saidFrom)
    AND ($saidTo IS NULL OR s.day <= $saidTo)
  WITH DISTINCT s, s.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN s, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, properties(s) AS node
