UNWIND $keys AS key
MATCH (s:Statement {id: key})
RETURN key, properties(s) AS node
