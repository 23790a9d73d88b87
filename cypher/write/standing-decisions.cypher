MATCH (n:Decision)
WHERE n.undoneBy IS NULL AND n.article IS NULL
RETURN properties(n) AS node
