UNWIND $ids AS id
MATCH (n:Event {canonical: id})
OPTIONAL MATCH (n)-[r:SAME_AS]->(c:Event)
RETURN n.id AS id, n.key AS key, n.rank AS rank, n.leads AS leads, n.canonical AS canonical,
  r.reason AS reason, r.score AS score, r.decision AS decision
