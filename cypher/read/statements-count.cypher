MATCH (s:Statement)
WHERE ($stance IS NULL OR s.stance IN $stance)
  AND ($kind IS NULL OR s.kind IN $kind)
  AND ($contains IS NULL OR toLower(s.words) CONTAINS $contains)
  AND ($saidFrom IS NULL OR s.day >= $saidFrom)
  AND ($saidTo IS NULL OR s.day <= $saidTo)
RETURN '' AS key, count(*) AS total
