UNWIND $ids AS id
MATCH (n:Place {id: id})
OPTIONAL MATCH (n)-[r:SAME_AS]->(c:Place)
RETURN n.id AS id, n.canonical AS canonical, r.reason AS reason, r.score AS score, r.decision AS decision
