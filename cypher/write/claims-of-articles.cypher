UNWIND $ids AS id
MATCH (:Article {id: id})<-[:APPEARS_IN]-(n:Statement)
RETURN id AS article, 'Statement' AS label, properties(n) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:APPEARS_IN]-(n:Figure)
RETURN id AS article, 'Figure' AS label, properties(n) AS properties
UNION ALL
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:APPEARS_IN]-(n:Event)
RETURN id AS article, 'Event' AS label, properties(n) AS properties
