MATCH (s:Statement)
WHERE s.order > $above AND s.order < $below
  AND ($stance IS NULL OR s.stance IN $stance)
  AND ($kind IS NULL OR s.kind IN $kind)
  AND ($verdicts IS NULL OR coalesce(s.verdict, 'none') IN $verdicts)
  AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
RETURN '' AS key, count(*) AS total
