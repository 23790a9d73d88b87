// 05. How many independent voices stand behind one number?
// Every time that $number was given for people killed. All the orange circles round one blue circle are one voice, however many articles
// carry it; one without a blue circle is an outlet's own word.
MATCH (f:Figure {metric: 'killed', value: $number})
WITH f
ORDER BY f.order LIMIT 30
MATCH (f)-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (f)-[claimed:CLAIMED_BY]->(voice:Actor)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
RETURN voice.name AS who, f.name AS number, a.outlet AS carried_by, voice, claimed, f, appears, a, published, outlet
