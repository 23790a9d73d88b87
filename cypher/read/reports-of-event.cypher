UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})-[r:REPORTED_BY]->(who:Actor)
  WITH DISTINCT m, who, m.order + ' ' + who.id AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN m, who, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, m.id AS report, who.id AS reporter, who.canonical AS actor,
  m.articleId AS article, m.start AS start, m.end AS end
