UNWIND $keys AS key
MATCH (d:Decision {id: key})
MATCH (:Article {id: d.article})<-[:APPEARS_IN]-(n)
WHERE n.reviews CONTAINS key
RETURN key, properties(n) AS properties
UNION ALL
UNWIND $keys AS key
MATCH (d:Decision {id: key})
MATCH (:Article {revisionOf: d.article})<-[:APPEARS_IN]-(n)
WHERE n.reviews CONTAINS key
RETURN key, properties(n) AS properties
