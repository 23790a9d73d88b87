// 02. What did one source say, day by day, and who carried it?
// The statements of $source, oldest first in the table, each with its article and outlet, and with whoever passed it on.
MATCH (named:Actor {name: $source})
MATCH (source:Actor {canonical: named.canonical})<-[asserted:ASSERTED_BY]-(s:Statement)
WITH DISTINCT source, asserted, s
ORDER BY s.order LIMIT 25
MATCH (s)-[appears:APPEARS_IN]->(a:Article)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
OPTIONAL MATCH (s)-[reported:REPORTED_BY]->(relay:Actor)
RETURN s.day AS day, s.name AS words, a.outlet AS carried_by, s, asserted, source, appears, a, published, outlet, reported, relay
ORDER BY s.order
