UNWIND $keys AS key
MATCH (a:Article {revisionOf: key})
WITH key, a
ORDER BY a.id
RETURN key, a {.id, .name, .order, .title, .url, .outlet, .publishedAt, .publishedAtBasis, .language, .textSha256, .loadedAt, .reader, .modifiedAt, .knownFrom, .knownUntil, .revisionOf} AS node
