MATCH (a:Article)
WHERE a.order > $above AND a.order < $below
  AND ($language IS NULL OR a.language = $language)
RETURN '' AS key, count(*) AS total
