MATCH (a:Article)
WHERE a.publishedAt IS NOT NULL
WITH left(a.publishedAt, 10) AS day
ORDER BY day
WITH collect(day) AS days
UNWIND [['from', left(days[0], 8) + '01'], ['morning', days[size(days) / 2]], ['to', days[size(days) - 1]]] AS pair
RETURN pair[0] AS name, pair[1] AS value
