UNWIND $keys AS key
MATCH (f:Figure {id: key})
RETURN key, properties(f) AS node
