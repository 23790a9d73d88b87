MATCH (n:Actor)-[r:ALSO_CALLED]->()
WHERE r.articleId IN $ids
RETURN r.articleId AS articleId, n.id AS id, r.start AS start, r.end AS end, r.words AS words
