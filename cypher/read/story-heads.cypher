UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a.publishedAt AS publishedAt, a.title AS title, coalesce(a.revisionOf, a.id) AS firstText, a.knownUntil AS knownUntil, substring(a.text, 0, 2000) AS head
