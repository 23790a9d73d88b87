MATCH (a:Article)
RETURN min(left(a.publishedAt, 10)) AS firstDay, max(left(a.publishedAt, 10)) AS lastDay
