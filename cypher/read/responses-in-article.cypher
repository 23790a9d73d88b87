UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Article {id: key})<-[:APPEARS_IN]-(m:Event)<-[r:RESPONDED_TO]-(who:Actor)
    WHERE r.articleId = key
    RETURN m, r, who
    UNION ALL
    MATCH (m:Article {id: key})<-[r:RESPONDED_TO]-(who:Actor)
    RETURN m, r, who
  }
  WITH m, r, who, right('00000000' + toString(r.start), 9) + ' ' + who.canonical + ' ' + r.stance AS position
  WHERE ($after IS NULL OR position > $after) AND ($before IS NULL OR position < $before)
  RETURN m, r, who, position
  ORDER BY CASE WHEN $backward THEN null ELSE position END, position DESC
  LIMIT $limit
}
RETURN key, position, m.canonical AS event, who.canonical AS actor,
  r.articleId AS article, r.stance AS stance, r.start AS start, r.end AS end, r.statementId AS statement
