UNWIND $ids AS id
MATCH (:Article {id: id})<-[r:APPEARS_IN]-(n:Figure)
RETURN id AS articleId, n.id AS id, r.start AS start, r.end AS end, n.raw AS words
