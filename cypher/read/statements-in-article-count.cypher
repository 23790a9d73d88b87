UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(s:Statement)
  WHERE ($stance IS NULL OR s.stance IN $stance)
    AND ($kind IS NULL OR s.kind IN $kind)
    AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
    AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
    AND ($saidFrom IS NULL OR s.day >= $saidFrom)
    AND ($saidTo IS NULL OR s.day <= $saidTo)
  RETURN count(*) AS total
}
RETURN key, total
