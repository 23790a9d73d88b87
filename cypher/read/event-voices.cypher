UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})-[:REPORTED_BY]->(x:Actor)
  RETURN DISTINCT m, x.canonical AS voice
  ORDER BY m.order, voice LIMIT 400
}
MATCH (m)-[:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Actor)
RETURN key, m.id AS account, m.articleId AS article, m.start AS start, m.end AS end, a.order AS printed, voice, o.canonical AS outlet
