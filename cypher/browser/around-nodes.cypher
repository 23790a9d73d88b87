// What stands around some nodes
// As the desk draws it: the first neighbours over each kind of arrow of every node that is open there. Double-click a circle to see more.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor {canonical: id})-[r]-(m)
  WHERE NOT type(r) IN ['SAME_AS', 'ALSO_CALLED']
  WITH id, r, type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, m.order AS position
  WHERE other <> id
  WITH kind, outward, other, min(position) AS position, collect(r) AS edges
  ORDER BY position, other
  WITH kind, outward, collect(edges) AS neighbours
  UNWIND neighbours[..$first] AS edges
  UNWIND edges AS r
  RETURN r
  UNION ALL
  MATCH (n:Place {canonical: id})-[r]-(m)
  WHERE NOT type(r) IN ['SAME_AS', 'ALSO_CALLED']
  WITH id, r, type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, m.order AS position
  WHERE other <> id
  WITH kind, outward, other, min(position) AS position, collect(r) AS edges
  ORDER BY position, other
  WITH kind, outward, collect(edges) AS neighbours
  UNWIND neighbours[..$first] AS edges
  UNWIND edges AS r
  RETURN r
  UNION ALL
  MATCH (n:Event {canonical: id})-[r]-(m)
  WHERE NOT type(r) IN ['SAME_AS', 'ALSO_CALLED']
  WITH id, r, type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, m.order AS position
  WHERE other <> id
  WITH kind, outward, other, min(position) AS position, collect(r) AS edges
  ORDER BY position, other
  WITH kind, outward, collect(edges) AS neighbours
  UNWIND neighbours[..$first] AS edges
  UNWIND edges AS r
  RETURN r
  UNION ALL
  MATCH (n:Statement {id: id})-[r]-(m)
  WHERE NOT type(r) IN ['SAME_AS', 'ALSO_CALLED']
  WITH id, r, type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, m.order AS position
  WHERE other <> id
  WITH kind, outward, other, min(position) AS position, collect(r) AS edges
  ORDER BY position, other
  WITH kind, outward, collect(edges) AS neighbours
  UNWIND neighbours[..$first] AS edges
  UNWIND edges AS r
  RETURN r
  UNION ALL
  MATCH (n:Figure {id: id})-[r]-(m)
  WHERE NOT type(r) IN ['SAME_AS', 'ALSO_CALLED']
  WITH id, r, type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, m.order AS position
  WHERE other <> id
  WITH kind, outward, other, min(position) AS position, collect(r) AS edges
  ORDER BY position, other
  WITH kind, outward, collect(edges) AS neighbours
  UNWIND neighbours[..$first] AS edges
  UNWIND edges AS r
  RETURN r
  UNION ALL
  MATCH (n:Article {id: id})-[r]-(m)
  WHERE NOT type(r) IN ['SAME_AS', 'ALSO_CALLED']
  WITH id, r, type(r) AS kind, startNode(r).id = n.id AS outward, coalesce(m.canonical, m.id) AS other, m.order AS position
  WHERE other <> id
  WITH kind, outward, other, min(position) AS position, collect(r) AS edges
  ORDER BY position, other
  WITH kind, outward, collect(edges) AS neighbours
  UNWIND neighbours[..$first] AS edges
  UNWIND edges AS r
  RETURN r
}
RETURN startNode(r) AS one, r, endNode(r) AS other
