MATCH (n:Actor)-[r:HAS_ROLE]->()
WHERE r.articleId IN $ids
RETURN r.articleId AS articleId, n.id AS id, r.start AS start, r.end AS end, r.words AS words
UNION ALL
MATCH (n:Actor)-[r:MEMBER_OF]->()
WHERE r.articleId IN $ids
RETURN r.articleId AS articleId, n.id AS id, r.start AS start, r.end AS end, r.words AS words
