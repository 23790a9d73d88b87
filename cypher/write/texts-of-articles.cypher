UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id AS base, n.id AS id, n.text AS text
UNION ALL
UNWIND $ids AS id
MATCH (n:Article {revisionOf: id})
RETURN id AS base, n.id AS id, n.text AS text
