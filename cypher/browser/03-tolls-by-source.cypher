// 03. How many civilians were killed, source by source?
// Each blue circle is a source, the orange ones round it are the numbers that it gave. An arrow "updates" leads from a newer number to the
// one it replaces. Numbers of two sources that differ for the same day stand against each other; nothing is averaged.
MATCH (f:Figure {metric: 'killed', group: 'civilian'})
WITH f
ORDER BY f.order LIMIT 40
MATCH (f)-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (f)-[claimed:CLAIMED_BY]->(source:Actor)
OPTIONAL MATCH (f)-[updates:UPDATES]->(earlier:Figure)
RETURN source.name AS who, f.day AS day, f.name AS number, source, claimed, f, updates, earlier, appears, a
ORDER BY f.order
