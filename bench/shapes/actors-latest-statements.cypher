MATCH (given:Actor {id: $id})
MATCH (m:Actor {canonical: given.canonical})
CALL (m) {
  MATCH (s:Statement)
  WHERE s.speaker = m.id AND s.order > ''
  RETURN s ORDER BY s.speaker DESC, s.order DESC LIMIT 21
}
WITH s ORDER BY s.order DESC LIMIT 21
MATCH (a:Article {id: s.articleId})
RETURN s.id AS id, s.stance AS stance, s.saidAt AS saidAt, s.content AS content, s.order AS position, a {.id, .outlet, .publishedAt} AS appearsIn
