UNWIND $keys AS key
CALL (key) {
  MATCH (:Alias {id: key})<-[:ALSO_CALLED]-(m:Actor)
  WITH DISTINCT m.canonical AS actor
  RETURN actor ORDER BY actor LIMIT 20
}
RETURN key, actor
