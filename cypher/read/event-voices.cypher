UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})-[:REPORTED_BY]->(x:Actor)
  MATCH (m)-[:APPEARS_IN]->(a:Article)
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Actor)
  RETURN DISTINCT m, a, x.canonical AS voice, o.canonical AS outlet
  ORDER BY m.order, voice LIMIT 400
}
RETURN key, m.id AS account, m.articleId AS article, m.start AS start, m.end AS end, a.order AS printed, voice, outlet
