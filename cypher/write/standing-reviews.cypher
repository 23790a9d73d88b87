UNWIND $keys AS key
MATCH (n:Decision {article: key})
WHERE n.undoneBy IS NULL
RETURN properties(n) AS node
