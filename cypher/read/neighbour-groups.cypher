UNWIND $keys AS key
CALL (key) {
  MATCH (n:Actor {canonical: key})-[r]-(m)
  WHERE type(r) IN $edges
  WITH type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, min(m.order) AS position
  WHERE other <> key
  ORDER BY position, other
  WITH kind, outward, collect(other) AS others
  RETURN kind, outward, size(others) AS total, others[..$first] AS others
}
RETURN key, kind, outward, total, others
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Place {canonical: key})-[r]-(m)
  WHERE type(r) IN $edges
  WITH type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, min(m.order) AS position
  WHERE other <> key
  ORDER BY position, other
  WITH kind, outward, collect(other) AS others
  RETURN kind, outward, size(others) AS total, others[..$first] AS others
}
RETURN key, kind, outward, total, others
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Event {canonical: key})-[r]-(m)
  WHERE type(r) IN $edges
  WITH type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, min(m.order) AS position
  WHERE other <> key
  ORDER BY position, other
  WITH kind, outward, collect(other) AS others
  RETURN kind, outward, size(others) AS total, others[..$first] AS others
}
RETURN key, kind, outward, total, others
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Statement {id: key})-[r]-(m)
  WHERE type(r) IN $edges
  WITH type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, min(m.order) AS position
  WHERE other <> key
  ORDER BY position, other
  WITH kind, outward, collect(other) AS others
  RETURN kind, outward, size(others) AS total, others[..$first] AS others
}
RETURN key, kind, outward, total, others
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Figure {id: key})-[r]-(m)
  WHERE type(r) IN $edges
  WITH type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, min(m.order) AS position
  WHERE other <> key
  ORDER BY position, other
  WITH kind, outward, collect(other) AS others
  RETURN kind, outward, size(others) AS total, others[..$first] AS others
}
RETURN key, kind, outward, total, others
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Article {id: key})-[r]-(m)
  WHERE type(r) IN $edges
  WITH type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, min(m.order) AS position
  WHERE other <> key
  ORDER BY position, other
  WITH kind, outward, collect(other) AS others
  RETURN kind, outward, size(others) AS total, others[..$first] AS others
}
RETURN key, kind, outward, total, others
