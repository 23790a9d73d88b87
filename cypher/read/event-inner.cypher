UNWIND $keys AS key
CALL (key) {
  MATCH (w:Event {canonical: key})-[:LOCATED_IN]->(q:Place)<-[:PART_OF*1..6]-(:Place)<-[:LOCATED_IN]-(m:Event)
  WHERE NOT q.kind IN ['COUNTRY', 'REGION'] AND m.canonical <> key AND m.realis IN ['actual', 'alleged'] AND w.realis IN ['actual', 'alleged']
    AND EXISTS { MATCH (w)<-[:ABOUT]-(f:Figure) WHERE f.metric = 'incidents' AND coalesce(f.min, f.value) > 1 }
    AND NOT EXISTS { MATCH (m)<-[:ABOUT]-(g:Figure) WHERE g.metric = 'incidents' AND coalesce(g.min, g.value) > 1 }
  RETURN DISTINCT m, w, q ORDER BY m.order, w.order, q.id LIMIT 200
}
RETURN key, m.canonical AS other, q.name AS place,
  m {.type, .from, .to, .articleId} AS part, w {.type, .from, .to, .articleId} AS whole
