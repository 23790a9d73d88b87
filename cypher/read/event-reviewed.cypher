UNWIND $keys AS key
MATCH (n:Event {canonical: key})
WHERE n.reviews IS NOT NULL
RETURN key, properties(n) AS node
ORDER BY key, n.order
