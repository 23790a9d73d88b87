UNWIND $keys AS key
MATCH (:Article {id: key})<-[:APPEARS_IN]-(n:Statement)
WITH key, n
ORDER BY n.start, n.end, n.id
RETURN key, properties(n) AS node
