UNWIND $ids AS id
MATCH (:Article {id: id})<-[:APPEARS_IN]-(n:Event)
RETURN id AS articleId, n.id AS id, n.start AS start, n.end AS end, n.trigger AS words, n.participantSpans AS spans
