UNWIND $keys AS pair
CALL (pair) {
  MATCH (m:Event {canonical: pair.event})
  WHERE pair.article IS NULL OR m.articleId = pair.article
  RETURN m ORDER BY CASE WHEN m.id = pair.event THEN 0 ELSE 1 END, m.order LIMIT 100
}
RETURN pair.key AS key, m.id AS id, m.articleId AS articleId, m.start AS start, m.end AS end,
  m.participantRoles AS roles, m.participantSpans AS spans
