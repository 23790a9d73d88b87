UNWIND $keys AS key
MATCH (n:Actor {soundKey: key})
OPTIONAL MATCH (n)-[r:SAME_AS]->(:Actor)
RETURN key, n.id AS id, n.canonical AS canonical, r.reason AS reason, r.score AS score, r.decision AS decision
