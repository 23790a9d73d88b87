MATCH (f:Figure)
WHERE f.order > $above AND f.order < $below
  AND ($metric IS NULL OR f.metric = $metric)
  AND ($groups IS NULL OR f.group IN $groups)
  AND ($verdicts IS NULL OR coalesce(f.verdict, 'none') IN $verdicts)
  AND ($min IS NULL OR coalesce(f.max, f.value) >= $min)
  AND ($max IS NULL OR coalesce(f.min, f.value) <= $max)
WITH f, f.order AS position
ORDER BY position DESC
LIMIT $limit
RETURN '' AS key, position, properties(f) AS node
