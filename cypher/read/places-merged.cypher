UNWIND $keys AS key
CALL (key) {
  MATCH (:Place {id: key})<-[r:SAME_AS]-(m:Place)
  RETURN m, r ORDER BY m.order LIMIT 100
}
RETURN key, m.id AS id, m.name AS name, r.reason AS reason, r.score AS score, r.decision AS decision, r.by AS by, r.at AS at, r.note AS note
