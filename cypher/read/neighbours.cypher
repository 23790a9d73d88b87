UNWIND $keys AS key
CALL (key) {
  MATCH (n:Actor {canonical: key})-[r:APPEARS_IN|ASSERTED_BY|REPORTED_BY|ABOUT|CLAIMS|CLAIMED_BY|LOCATED_IN|PART_OF|INVOLVES|ACCUSES|RESPONDED_TO|HAS_ROLE|MEMBER_OF|UPDATES|REVISES]-(m)
  WITH m, type(r) AS kind, startNode(r).id = n.id AS outward, m.order AS position
  ORDER BY position, kind, outward LIMIT $limit
  RETURN kind, outward, coalesce(m.canonical, m.id) AS other
}
RETURN key, kind, outward, other
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Place {canonical: key})-[r:APPEARS_IN|ASSERTED_BY|REPORTED_BY|ABOUT|CLAIMS|CLAIMED_BY|LOCATED_IN|PART_OF|INVOLVES|ACCUSES|RESPONDED_TO|HAS_ROLE|MEMBER_OF|UPDATES|REVISES]-(m)
  WITH m, type(r) AS kind, startNode(r).id = n.id AS outward, m.order AS position
  ORDER BY position, kind, outward LIMIT $limit
  RETURN kind, outward, coalesce(m.canonical, m.id) AS other
}
RETURN key, kind, outward, other
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Event {canonical: key})-[r:APPEARS_IN|ASSERTED_BY|REPORTED_BY|ABOUT|CLAIMS|CLAIMED_BY|LOCATED_IN|PART_OF|INVOLVES|ACCUSES|RESPONDED_TO|HAS_ROLE|MEMBER_OF|UPDATES|REVISES]-(m)
  WITH m, type(r) AS kind, startNode(r).id = n.id AS outward, m.order AS position
  ORDER BY position, kind, outward LIMIT $limit
  RETURN kind, outward, coalesce(m.canonical, m.id) AS other
}
RETURN key, kind, outward, other
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Statement {id: key})-[r:APPEARS_IN|ASSERTED_BY|REPORTED_BY|ABOUT|CLAIMS|CLAIMED_BY|LOCATED_IN|PART_OF|INVOLVES|ACCUSES|RESPONDED_TO|HAS_ROLE|MEMBER_OF|UPDATES|REVISES]-(m)
  WITH m, type(r) AS kind, startNode(r).id = n.id AS outward, m.order AS position
  ORDER BY position, kind, outward LIMIT $limit
  RETURN kind, outward, coalesce(m.canonical, m.id) AS other
}
RETURN key, kind, outward, other
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Figure {id: key})-[r:APPEARS_IN|ASSERTED_BY|REPORTED_BY|ABOUT|CLAIMS|CLAIMED_BY|LOCATED_IN|PART_OF|INVOLVES|ACCUSES|RESPONDED_TO|HAS_ROLE|MEMBER_OF|UPDATES|REVISES]-(m)
  WITH m, type(r) AS kind, startNode(r).id = n.id AS outward, m.order AS position
  ORDER BY position, kind, outward LIMIT $limit
  RETURN kind, outward, coalesce(m.canonical, m.id) AS other
}
RETURN key, kind, outward, other
UNION ALL
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Article {id: key})-[r:APPEARS_IN|ASSERTED_BY|REPORTED_BY|ABOUT|CLAIMS|CLAIMED_BY|LOCATED_IN|PART_OF|INVOLVES|ACCUSES|RESPONDED_TO|HAS_ROLE|MEMBER_OF|UPDATES|REVISES]-(m)
  WITH m, type(r) AS kind, startNode(r).id = n.id AS outward, m.order AS position
  ORDER BY position, kind, outward LIMIT $limit
  RETURN kind, outward, coalesce(m.canonical, m.id) AS other
}
RETURN key, kind, outward, other
