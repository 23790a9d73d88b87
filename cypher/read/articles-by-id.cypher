UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN key, a {.id, .name, .order, .title, .url, .outlet, .publishedAt, .publishedAtBasis, .language, .textSha256, .loadedAt, .reader, .modifiedAt, .knownFrom, .knownUntil, .revisionOf} AS node
