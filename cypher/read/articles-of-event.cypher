UNWIND $keys AS key
MATCH (m:Event {canonical: key})
WITH DISTINCT key, m.articleId AS article
RETURN key, article
ORDER BY article
