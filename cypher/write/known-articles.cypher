UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id AS id, n.inputSha256 AS inputSha256, n.reader AS reader
