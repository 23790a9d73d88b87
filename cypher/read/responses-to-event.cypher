UNWIND $keys AS key
CALL (key) {
  MATCH (m:Event {canonical: key})<-[r:RESPONDED_TO]-(who:Actor)
  WITH m, r, who, m.order + ' ' + right('00000000' + toString(r.start), 9) + ' ' + who.canonical + ' ' + r.stance AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN m, r, who, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, m.canonical AS event, who.canonical AS actor,
  r.articleId AS article, r.stance AS stance, r.start AS start, r.end AS end, r.statementId AS statement
