MATCH (s:Statement)
WHERE s.order > $above AND s.order < $below
  AND ($stance IS NULL OR s.stance IN $stance)
  AND ($kind IS NULL OR s.kind IN $kind)
  AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
  AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
WITH s, s.order AS position
ORDER BY position
LIMIT $limit
RETURN '' AS key, position, properties(s) AS node
