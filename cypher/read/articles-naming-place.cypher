UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {canonical: key})<-[:MENTIONS]-(a:Article)
  WHERE ($from IS NULL OR left(a.publishedAt, 10) >= $from)
    AND ($to IS NULL OR left(a.publishedAt, 10) <= $to)
    AND ($language IS NULL OR a.language = $language)
  WITH DISTINCT a, a.order AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN a, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, a {.id, .name, .order, .title, .url, .outlet, .publishedAt, .publishedAtBasis, .language, .textSha256, .loadedAt, .reader, .modifiedAt, .knownFrom, .knownUntil, .revisionOf} AS node
