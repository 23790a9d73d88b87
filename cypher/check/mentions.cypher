UNWIND $ids AS id
MATCH (:Article {id: id})-[r:MENTIONS]->(n)
RETURN id AS articleId, n.id AS id, r.spans AS spans
