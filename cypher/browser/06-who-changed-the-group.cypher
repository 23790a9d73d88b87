// 06. Which outlet turned a total into a toll of civilians?
// The same number, oldest article first in the table, with the group it is said to count, the words, who is named as its source, and the
// outlet. Where the group changes and the source does not, the outlet changed it.
MATCH (f:Figure {metric: 'killed', value: $number})-[appears:APPEARS_IN]->(a:Article)
WITH f, appears, a
ORDER BY a.order, f.order LIMIT 30
OPTIONAL MATCH (s:Statement)-[claims:CLAIMS]->(f)
OPTIONAL MATCH (f)-[claimed:CLAIMED_BY]->(source:Actor)
OPTIONAL MATCH (a)-[published:PUBLISHED_BY]->(outlet:Actor)
RETURN left(a.publishedAt, 10) AS day, a.outlet AS carried_by, f.raw AS words, f.group AS counted, source.name AS named_source, f, claims, s, claimed, source, appears, a, published, outlet
ORDER BY a.order, f.order
