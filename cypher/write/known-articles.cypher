UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id AS id, n.textSha256 AS textSha256
