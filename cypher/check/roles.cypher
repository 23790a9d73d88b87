MATCH (n:Actor)-[r:HAS_ROLE|MEMBER_OF]->()
WHERE r.articleId IN $ids
RETURN r.articleId AS articleId, n.id AS id, r.start AS start, r.end AS end, r.words AS words
