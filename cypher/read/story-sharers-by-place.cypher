UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Article {id: asked.article})-[:MENTIONS]->(m:Place)
  WHERE coalesce(m.kind, '') <> 'COUNTRY'
  MATCH (p:Place {canonical: m.canonical})
  WITH DISTINCT asked, p
  MATCH (p)<-[:MENTIONS]-(other:Article)
  WHERE other.order >= asked.from AND other.order < asked.below AND other.id <> asked.article
  WITH other.id AS id, count(DISTINCT p.canonical) AS shared
  RETURN id, shared ORDER BY shared DESC, id LIMIT 300
}
RETURN asked.key AS key, id AS article, shared
