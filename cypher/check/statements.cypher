UNWIND $ids AS id
MATCH (:Article {id: id})<-[:APPEARS_IN]-(n:Statement)
RETURN id AS articleId, n.id AS id, n.start AS start, n.end AS end, n.words AS words, n.cue AS cue, n.cueStart AS cueStart,
  n.cueEnd AS cueEnd, n.source AS source, n.sourceSpans AS sourceSpans, n.content AS content,
  n.contentSpans AS contentSpans
