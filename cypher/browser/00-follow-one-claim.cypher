// 00. Where does one claim come from?
// The first figure with $number, and the statement that gives it. Double-click a circle to see more.
MATCH (f:Figure {value: $number})
WITH f
ORDER BY f.order LIMIT 1
OPTIONAL MATCH (s:Statement)-[claims:CLAIMS]->(f)
RETURN f, claims, s
