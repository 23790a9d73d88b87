UNWIND $keys AS key
CALL (key) {
  MATCH (m:Actor {canonical: key})
  RETURN sum(CASE
    WHEN $from IS NULL AND $to IS NULL AND $language IS NULL
    THEN COUNT { (m)<-[:PUBLISHED_BY]-() }
    ELSE COUNT {
      MATCH (m)<-[:PUBLISHED_BY]-(a:Article)
      WHERE ($from IS NULL OR left(a.publishedAt, 10) >= $from)
        AND ($to IS NULL OR left(a.publishedAt, 10) <= $to)
        AND ($language IS NULL OR a.language = $language)
    }
  END) AS total
}
RETURN key, total
