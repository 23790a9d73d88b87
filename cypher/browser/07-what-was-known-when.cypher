// 07. What was known before one morning, and what was added later?
// The picture has the numbers of people killed round the sources that gave them. Choose "Table" at its left: a row for each source has what
// it had said before $morning, and what it added until $to.
MATCH (f:Figure {metric: 'killed'})-[:APPEARS_IN]->(a:Article)
WHERE a.publishedAt IS NOT NULL AND left(a.publishedAt, 10) <= $to
WITH f, a
ORDER BY a.order, f.order LIMIT 60
MATCH (f)-[claimed:CLAIMED_BY]->(source:Actor)
WITH source, claimed, f, a.publishedAt < $morning AS early
ORDER BY f.order
WITH source, collect(claimed) AS claimed, collect(CASE WHEN early THEN f END) AS known, collect(CASE WHEN NOT early THEN f END) AS added
RETURN source.name AS who, [f IN known | f.name] AS known_before, [f IN added | f.name] AS added_later, source, known, added, claimed
ORDER BY who
