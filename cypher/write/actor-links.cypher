UNWIND $ids AS id
MATCH (n:Actor {id: id})
OPTIONAL MATCH (n)-[r:SAME_AS]->(c:Actor)
RETURN n.id AS id, n.canonical AS canonical, r.reason AS reason, r.score AS score, r.decision AS decision
