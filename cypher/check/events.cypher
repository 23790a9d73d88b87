UNWIND $ids AS id
MATCH (:Article {id: id})<-[r:APPEARS_IN]-(n:Event)
RETURN id AS articleId, n.id AS id, r.start AS start, r.end AS end, n.trigger AS words, n.participantStarts AS starts,
  n.participantEnds AS ends
