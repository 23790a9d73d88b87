UNWIND $keys AS key
CALL (key) {
  MATCH (m:Actor {canonical: key})
  RETURN sum(CASE
    WHEN $metric IS NULL AND $groups IS NULL AND $from IS NULL AND $to IS NULL AND $min IS NULL AND $max IS NULL
    THEN COUNT { (m)<-[:CLAIMED_BY]-() }
    ELSE COUNT {
      MATCH (m)<-[:CLAIMED_BY]-(f:Figure)
      WHERE ($metric IS NULL OR f.metric = $metric)
        AND ($groups IS NULL OR f.group IN $groups)
        AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
        AND ($from IS NULL OR f.day >= $from)
        AND ($to IS NULL OR f.day <= $to)
        AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
        AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
    }
  END) AS total
}
RETURN key, total
