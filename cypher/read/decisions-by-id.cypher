UNWIND $keys AS key
MATCH (n:Decision {id: key})
RETURN key, properties(n) AS node
