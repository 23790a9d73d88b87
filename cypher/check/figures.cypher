UNWIND $ids AS id
MATCH (:Article {id: id})<-[:APPEARS_IN]-(n:Figure)
RETURN id AS articleId, n.id AS id, n.start AS start, n.end AS end, n.raw AS words
