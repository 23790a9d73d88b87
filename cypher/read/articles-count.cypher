MATCH (a:Article)
WHERE ($from IS NULL OR left(a.publishedAt, 10) >= $from)
  AND ($to IS NULL OR left(a.publishedAt, 10) <= $to)
  AND ($language IS NULL OR a.language = $language)
RETURN '' AS key, count(*) AS total
