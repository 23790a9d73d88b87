UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})<-[:APPEARS_IN]-(f:Figure)
  WHERE ($metric IS NULL OR f.metric = $metric)
    AND ($groups IS NULL OR f.group IN $groups)
    AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
    AND ($from IS NULL OR f.day >= $from)
    AND ($to IS NULL OR f.day <= $to)
    AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
    AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
  RETURN count(*) AS total
}
RETURN key, total
