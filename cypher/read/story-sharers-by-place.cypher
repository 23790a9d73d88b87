UNWIND $keys AS asked
CALL (asked) {
  MATCH (:Article {id: asked.article})-[:MENTIONS]->(m:Place)
  WHERE m.kind <> 'COUNTRY'
  MATCH (:Place {canonical: m.canonical})<-[:MENTIONS]-(other:Article)
  WHERE other.order >= asked.from AND other.order < asked.below AND other.id <> asked.article
  WITH other.id AS id, count(DISTINCT m.canonical) AS shared
  RETURN id, shared ORDER BY shared DESC, id LIMIT 300
}
RETURN asked.key AS key, id AS article, shared
