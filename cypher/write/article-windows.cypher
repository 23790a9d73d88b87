UNWIND $rows AS row
MATCH (n:Article {id: row.id})
SET n.knownFrom = row.knownFrom, n.knownUntil = row.knownUntil
WITH n, row
MATCH (n)<-[:APPEARS_IN]-(claim)
SET claim.knownFrom = row.knownFrom, claim.knownUntil = row.knownUntil
