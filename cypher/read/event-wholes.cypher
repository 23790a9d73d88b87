UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})-[:LOCATED_IN]->(:Place)-[:PART_OF*1..6]->(q:Place)<-[:LOCATED_IN]-(w:Event)
  WHERE NOT q.kind IN ['COUNTRY', 'REGION'] AND w.canonical <> key AND m.realis IN ['actual', 'alleged'] AND w.realis IN ['actual', 'alleged']
    AND EXISTS { MATCH (w)<-[:ABOUT]-(f:Figure) WHERE f.metric = 'incidents' AND coalesce(f.min, f.value) > 1 }
    AND NOT EXISTS { MATCH (m)<-[:ABOUT]-(g:Figure) WHERE g.metric = 'incidents' AND coalesce(g.min, g.value) > 1 }
  RETURN DISTINCT m, w, q ORDER BY w.order, m.order, q.id LIMIT 100
}
RETURN key, w.canonical AS other, q.name AS place,
  m {.type, .from, .to, .articleId} AS part, w {.type, .from, .to, .articleId} AS whole
