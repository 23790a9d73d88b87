MATCH (a:Article {id: $id})
CALL (a) {
  MATCH (a)<-[:APPEARS_IN]-(s:Statement)
  WITH s ORDER BY s.order LIMIT 101
  OPTIONAL MATCH (s)-[:ASSERTED_BY]->(m:Actor)
  OPTIONAL MATCH (who:Actor {id: m.canonical})
  RETURN collect({id: s.id, stance: s.stance, saidAt: s.saidAt, content: s.content, assertedBy: who {.id, .name, .kind}}) AS statements
}
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.publishedAt AS publishedAt, statements
