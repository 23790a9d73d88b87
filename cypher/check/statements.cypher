UNWIND $ids AS id
MATCH (:Article {id: id})<-[r:APPEARS_IN]-(n:Statement)
RETURN id AS articleId, n.id AS id, r.start AS start, r.end AS end, n.words AS words, n.cue AS cue, n.cueStart AS cueStart,
  n.cueEnd AS cueEnd, n.source AS source, n.sourceStarts AS sourceStarts, n.sourceEnds AS sourceEnds, n.content AS content,
  n.contentStarts AS contentStarts, n.contentEnds AS contentEnds
