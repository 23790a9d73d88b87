UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id AS id, n.inputSha256 AS inputSha256, n.reader AS reader, n.textSha256 AS textSha256, n.title AS title, n.outlet AS outlet,
  n.url AS url, n.revisionOf AS revisionOf, n.publishedAt AS publishedAt, n.modifiedAt AS modifiedAt, n.loadedAt AS loadedAt
