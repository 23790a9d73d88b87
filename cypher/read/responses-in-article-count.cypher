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
  RETURN count(*) AS total
}
RETURN key, total
