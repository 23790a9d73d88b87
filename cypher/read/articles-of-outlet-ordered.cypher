UNWIND $keys AS key
CALL (key) {
  MATCH (m:Actor {canonical: key})
  CALL (m) {
    MATCH (a:Article)
    WHERE a.publisher = m.id AND a.order > coalesce($after, '') AND a.order < coalesce($before, '~')
      AND ($from IS NULL OR left(a.publishedAt, 10) >= $from)
      AND ($to IS NULL OR left(a.publishedAt, 10) <= $to)
      AND ($language IS NULL OR a.language = $language)
    RETURN a ORDER BY a.publisher, a.order LIMIT $forwards
    UNION ALL
    MATCH (a:Article)
    WHERE a.publisher = m.id AND a.order > coalesce($after, '') AND a.order < coalesce($before, '~')
      AND ($from IS NULL OR left(a.publishedAt, 10) >= $from)
      AND ($to IS NULL OR left(a.publishedAt, 10) <= $to)
      AND ($language IS NULL OR a.language = $language)
    RETURN a ORDER BY a.publisher DESC, a.order DESC LIMIT $backwards
  }
  WITH a, a.order AS position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
  RETURN a, position
}
RETURN key, position, a {.id, .name, .order, .title, .url, .outlet, .publishedAt, .publishedAtBasis, .language, .textSha256, .loadedAt, .reader, .modifiedAt, .knownFrom, .knownUntil, .revisionOf} AS node
