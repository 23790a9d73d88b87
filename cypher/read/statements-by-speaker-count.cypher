UNWIND $keys AS key
CALL (key) {
  MATCH (m:Actor {canonical: key})
  RETURN sum(CASE
    WHEN $stance IS NULL AND $kind IS NULL AND $contains IS NULL AND $saidFrom IS NULL AND $saidTo IS NULL
    THEN COUNT { (m)<-[:ASSERTED_BY]-() }
    ELSE COUNT {
      MATCH (m)<-[:ASSERTED_BY]-(s:Statement)
      WHERE ($stance IS NULL OR s.stance IN $stance)
        AND ($kind IS NULL OR s.kind IN $kind)
        AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
        AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
        AND ($saidFrom IS NULL OR s.day >= $saidFrom)
        AND ($saidTo IS NULL OR s.day <= $saidTo)
    }
  END) AS total
}
RETURN key, total
