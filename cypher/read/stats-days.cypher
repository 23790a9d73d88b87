MATCH (a:Article)
WHERE a.order > '0001'
WITH min(a.order) AS first, max(a.order) AS last
RETURN left(first, 10) AS firstDay, left(last, 10) AS lastDay
