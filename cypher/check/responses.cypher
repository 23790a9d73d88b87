MATCH (n:Actor)-[r:RESPONDED_TO]->()
WHERE r.articleId IN $ids
RETURN r.articleId AS articleId, n.id AS id, r.start AS start, r.end AS end
