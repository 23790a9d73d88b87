UNWIND $keys AS key
CALL (key) {
  MATCH (:Event {canonical: key})<-[:ABOUT]-(f:Figure)
  WHERE ($metric IS NULL OR f.metric = $metric)
    AND ($groups IS NULL OR f.group IN $groups)
    AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
    AND ($from IS NULL OR f.day >= $from)
    AND ($to IS NULL OR f.day <= $to)
    AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
    AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
  WITH DISTINCT f, f.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN f, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, properties(f) AS node
