UNWIND $keys AS key
CALL (key) {
  MATCH (:Actor {canonical: key})<-[:ACCUSES]-(s:Statement)
  WHERE ($stance IS NULL OR s.stance IN $stance)
    AND ($kind IS NULL OR s.kind IN $kind)
    AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
    AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
    AND ($saidFrom IS NULL OR s.day >= $saidFrom)
    AND ($saidTo IS NULL OR s.day <= $saidTo)
    AND ($outlet IS NULL OR EXISTS { MATCH (s)-[:APPEARS_IN]->(:Article)-[:PUBLISHED_BY]->(x:Actor) WHERE x.canonical = $outlet })
  RETURN count(DISTINCT s) AS total
}
RETURN key, total
