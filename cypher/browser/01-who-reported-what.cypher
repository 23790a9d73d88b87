// 01. Who reported violence in a place, on whose word, in which words?
// Red circles are events that kill, or may, in $place from $from to $to, and those without a day. A yellow statement is about its event; follow "said by" to the
// speaker, "reported by" to whoever passed it on, "in" to the article and "published by" to its outlet.
MATCH (whole:Place {name: $place})<-[:PART_OF*0..3]-(p:Place)<-[:LOCATED_IN]-(e:Event)
WHERE e.type IN ['KILLING', 'MASSACRE', 'EXTRAJUDICIAL_KILLING', 'ATTACK', 'AMBUSH', 'BOMBING', 'TORTURE', 'SHELLING', 'AIR_STRIKE', 'LOOTING_ARSON',
    'ARMED_CLASH', 'OTHER']
  AND (e.from IS NULL OR (e.from >= $from AND e.from <= $to))
WITH DISTINCT p, e
ORDER BY e.type = 'OTHER', e.order LIMIT 8
MATCH (e)<-[about:ABOUT]-(s:Statement)-[asserted:ASSERTED_BY]->(speaker:Actor)
MATCH (s)-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (s)-[reported:REPORTED_BY]->(relay:Actor)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
RETURN p, e, about, s, asserted, speaker, reported, relay, appears, a, published, outlet
LIMIT 60
