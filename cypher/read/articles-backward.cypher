MATCH (a:Article)
WHERE a.order > $above AND a.order < $below
  AND ($language IS NULL OR a.language = $language)
WITH a, a.order AS position
ORDER BY position DESC
LIMIT $limit
RETURN '' AS key, position, a {.id, .name, .order, .title, .url, .outlet, .publishedAt, .publishedAtBasis, .language, .textSha256, .loadedAt, .reader, .modifiedAt, .knownFrom, .knownUntil, .revisionOf} AS node
